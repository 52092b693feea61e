using CcgAssurance.Data;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Features.Evidence.Points;
using CcgAssurance.Web.Infrastructure.Parts;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Evidence;

public sealed class CcgPointTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Theory]
    [Rule("R33")]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    public async Task The_page_of_a_domain_shows_question_and_descriptors_and_nothing_of_the_judgement(Role role)
    {
        var region = await app.Given.RegionAsync();
        var quarter = await app.Given.QuarterAsync(
            await app.Given.CcgAsync(await app.Given.AreaTeamAsync(region: region)),
            stage: role.Level() == OrganisationLevel.Ccg ? AssessmentStage.Draft : AssessmentStage.SharedWithCcg,
            judged: (2, Sample.Judgement(AssuranceCategory.AssuredWithSupport, "Secret reasons.")));
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role, role.Level() switch
        {
            OrganisationLevel.Ccg => quarter.Ccg,
            OrganisationLevel.Region => region,
            _ => null,
        }));

        var page = await visitor.OpenAsync(Domain(quarter));

        var domain = FrameworkVersions.Y2014To15.DomainNumbered(new DomainNumber(2));
        Assert.EndsWith(domain.Question, page.Heading, StringComparison.Ordinal);
        Assert.All(domain.Descriptors, descriptor => Assert.Contains(descriptor.Text, page.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("Secret reasons.", page.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("Assured with support", page.Raw, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(role == Role.CcgLead, page.Document.Forms.Any(form => form.GetAttribute("action") == Points(quarter)));
    }

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    [InlineData(Role.Administrator)]
    public async Task Only_the_ccg_lead_may_change_or_remove_a_point(Role role)
    {
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role));

        Assert.Equal(403, (await visitor.OpenAsync($"/ccgs/ZZZ/2014-15/q2/points/{Guid.Empty}")).Status);
        Assert.Equal(403, (await visitor.OpenAsync($"/ccgs/ZZZ/2014-15/q2/points/{Guid.Empty}/remove")).Status);
    }

    [Fact]
    [Rule("R32", "R254")]
    public async Task A_point_that_matches_no_descriptor_is_added_and_stands_beside_the_judgement_as_the_ccgs()
    {
        var (lead, ccg, quarter) = await SidesAsync();

        var page = await ccg.FollowAsync(await AddAsync(ccg, quarter, "We opened a walk-in centre."));

        Assert.Contains("Point added", page.Text, StringComparison.Ordinal);
        var point = Assert.Single(await PointsAsync(quarter));
        Assert.Equal((Focus.On(new DomainNumber(2)), ccg.User!.Name, app.Clock.GetUtcNow()), (point.Focus, point.AddedBy, point.AddedAt));
        var judging = await lead.OpenAsync(Domain(quarter));
        Assert.Contains("We opened a walk-in centre.", judging.Text, StringComparison.Ordinal);
        Assert.Contains($"{ccg.User.Name} for the CCG", judging.Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"/points/{point.Id}", judging.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("walk-in", (await lead.OpenAsync(Domain(quarter, 3))).Text, StringComparison.Ordinal);
        Assert.Equal(AssessmentStage.EvidenceGathering, await app.ReadAsync(db =>
            db.QuarterlyAssessments.Where(row => row.CcgCode == quarter.Ccg).Select(row => row.Stage).SingleAsync()));
        Assert.Equal(ccg.User.Id, await app.ReadAsync(db =>
            db.AuditEntries.Where(entry => entry.PartId == point.Id.ToString()).Select(entry => entry.UserId).SingleAsync()));
    }

    [Fact]
    public async Task A_point_on_a_theme_is_added_on_its_page()
    {
        var (_, ccg, quarter) = await SidesAsync();
        var theme = $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/themes/better-care";

        var answer = await ccg.SubmitAsync((await ccg.OpenAsync(theme)).Form(Points(quarter)), new() { ["Form.Text"] = "One plan." });

        Assert.Equal(theme, answer.Location);
        Assert.Equal(Focus.On(Theme.BetterCare), Assert.Single(await PointsAsync(quarter)).Focus);
    }

    [Theory]
    [InlineData("", "Enter your point")]
    [InlineData(null, "Your point must be 4,000 characters or less")]
    public async Task A_point_without_text_or_with_too_much_is_refused_and_kept_in_the_form(string? text, string message)
    {
        var (_, ccg, quarter) = await SidesAsync();
        text ??= new string('x', CcgPoint.TextMaxLength + 1);

        var page = await AddAsync(ccg, quarter, text);

        page.ShowsError("Form.Text", message);
        Assert.Equal(text, page.ValueOf("Form.Text"));
        Assert.Empty(await PointsAsync(quarter));
    }

    [Fact]
    public async Task A_point_is_changed_and_removed_by_its_own_group_only()
    {
        var (_, ccg, quarter) = await SidesAsync();
        var (_, stranger, elsewhere) = await SidesAsync();
        await AddAsync(ccg, quarter, "First.");
        await AddAsync(ccg, quarter, "Decoy.");
        var point = (await PointsAsync(quarter)).Single(point => point.Text == "First.");
        var address = $"{Points(quarter)}/{point.Id}";
        Assert.Equal(404, (await stranger.OpenAsync(address)).Status);
        Assert.Equal(404, (await stranger.OpenAsync($"{Points(elsewhere)}/{point.Id}")).Status);
        Assert.Equal(404, (await ccg.OpenAsync($"{Points(quarter)}/{Guid.Empty}")).Status);

        (await ccg.SubmitAsync((await ccg.OpenAsync(address)).Form(address), new() { ["Form.Text"] = "" })).ShowsError("Form.Text", "Enter your point");
        Assert.Equal(Domain(quarter), (await ccg.SubmitAsync((await ccg.OpenAsync(address)).Form(address), new() { ["Form.Text"] = "Second." })).Location);
        Assert.Equal(["Decoy.", "Second."], (await PointsAsync(quarter)).Select(row => row.Text).Order());

        await ccg.SubmitAsync((await ccg.OpenAsync(address + "/remove")).Form(address + "/remove"));
        Assert.Equal(["Decoy."], (await PointsAsync(quarter)).Select(row => row.Text));
    }

    [Fact]
    public async Task Change_of_a_point_after_a_colleague_saved_shows_both_texts()
    {
        var (_, second, quarter) = await SidesAsync();
        await AddAsync(second, quarter, "Before.");
        var address = $"{Points(quarter)}/{Assert.Single(await PointsAsync(quarter)).Id}";
        var opened = await second.OpenAsync(address);
        var first = await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead, quarter.Ccg));
        await first.SubmitAsync((await first.OpenAsync(address)).Form(address), new() { ["Form.Text"] = "Theirs." });

        var conflict = await second.SubmitAsync(opened.Form(address), new() { ["Form.Text"] = "Mine." });

        Assert.Equal(409, conflict.Status);
        Assert.Equal([["Your point", "Theirs.", "Mine."]], conflict.TableRows("What is saved and what you wrote"));
        Assert.Equal("Theirs.", Assert.Single(await PointsAsync(quarter)).Text);
    }

    [Fact]
    public async Task Change_of_a_point_that_a_colleague_removed_gives_back_what_was_typed()
    {
        var (_, ccg, quarter) = await SidesAsync();
        var colleague = await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead, quarter.Ccg));
        await AddAsync(ccg, quarter, "Before.");
        var address = $"{Points(quarter)}/{Assert.Single(await PointsAsync(quarter)).Id}";
        var change = (await ccg.OpenAsync(address)).Form(address);
        var remove = (await ccg.OpenAsync(address + "/remove")).Form(address + "/remove");
        Assert.Equal(302, (await colleague.SubmitAsync((await colleague.OpenAsync(address + "/remove")).Form(address + "/remove"))).Status);

        var changed = await ccg.SubmitAsync(change, new() { ["Form.Text"] = "My new point." });
        var removed = await ccg.SubmitAsync(remove);

        Assert.Equal([409, 409], new[] { changed.Status, removed.Status });
        Assert.Contains("My new point.", changed.Text, StringComparison.Ordinal);
        Assert.All([changed, removed], page => Assert.Contains($"{colleague.User!.Name} removed this on ", page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_two_removals_and_a_change_at_the_same_moment_one_wins_and_the_others_are_told()
    {
        var (_, ccg, quarter) = await SidesAsync();
        await AddAsync(ccg, quarter, "Before.");
        var address = $"{Points(quarter)}/{Assert.Single(await PointsAsync(quarter)).Id}";
        var change = (await ccg.OpenAsync(address)).Form(address);
        var remove = (await ccg.OpenAsync(address + "/remove")).Form(address + "/remove");
        var again = (await ccg.OpenAsync(address + "/remove")).Form(address + "/remove");

        var answers = await Task.WhenAll(ccg.SubmitAsync(remove), ccg.SubmitAsync(again), ccg.SubmitAsync(change, new() { ["Form.Text"] = "Mine." }));

        Assert.Equal([302, 409, 409], answers.Select(answer => answer.Status).Order());
    }

    [Fact]
    public async Task A_point_that_goes_while_a_save_is_running_has_moved_on()
    {
        var (_, ccg, quarter) = await SidesAsync();
        await AddAsync(ccg, quarter, "Before.");
        var point = Assert.Single(await PointsAsync(quarter));
        var gone = Guid.CreateVersion7();
        var actor = new Actor(ccg.User!.Id, ccg.User.Name, ccg.User.Role, ccg.User.Organisation, app.Clock.GetUtcNow());

        var header = await app.ReadAsync(db => db.QuarterlyAssessments.Where(row => row.Id == point.AssessmentId).ToHeaders(db).SingleAsync());
        var part = PointsController.PartOf(header);
        foreach (var save in new Func<AssuranceDbContext, Task<Outcome>>[]
        {
            db => new PartHandler(db).RemoveAsync(part, gone, new Tokens(), actor, TestContext.Current.CancellationToken),
            db => new PartHandler(db).SaveAsync(part, gone, new PointForm { Text = "Mine." }, actor, TestContext.Current.CancellationToken),
        })
        {
            Assert.Equal(OutcomeKind.Conflict, (await app.ReadAsync(save)).Kind);
        }

        Assert.Equal("Before.", Assert.Single(await PointsAsync(quarter)).Text);
    }

    [Fact]
    [Rule("R222")]
    public async Task Once_the_draft_is_shared_no_point_is_added_changed_or_removed()
    {
        var (_, ccg, quarter) = await SidesAsync();
        await AddAsync(ccg, quarter, "Before.");
        var address = $"{Points(quarter)}/{Assert.Single(await PointsAsync(quarter)).Id}";
        var add = (await ccg.OpenAsync(Domain(quarter))).Form(Points(quarter));
        var change = (await ccg.OpenAsync(address)).Form(address);
        var remove = (await ccg.OpenAsync(address + "/remove")).Form(address + "/remove");
        await app.Given.StageAsync(quarter, AssessmentStage.SharedWithCcg);

        Assert.Equal(409, (await ccg.SubmitAsync(add, new() { ["Form.Text"] = "Too late." })).Status);
        Assert.Equal(409, (await ccg.SubmitAsync(change, new() { ["Form.Text"] = "Too late." })).Status);
        Assert.Equal(409, (await ccg.SubmitAsync(remove)).Status);
        Assert.Equal("Before.", Assert.Single(await PointsAsync(quarter)).Text);
    }

    private async Task<(Visitor Lead, Visitor Ccg, QuarterKey Quarter)> SidesAsync()
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterWithoutMeetingAsync(await app.Given.CcgAsync(team));
        return (
            await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team)),
            await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead, quarter.Ccg)),
            quarter);
    }

    private static async Task<Page> AddAsync(Visitor visitor, QuarterKey quarter, string text) =>
        await visitor.SubmitAsync((await visitor.OpenAsync(Domain(quarter))).Form(Points(quarter)), new() { ["Form.Text"] = text });

    private Task<List<CcgPoint>> PointsAsync(QuarterKey quarter) => app.ReadAsync(db =>
        db.QuarterlyAssessments.Where(row => row.CcgCode == quarter.Ccg).SelectMany(row => row.Points).ToListAsync());

    private static string Domain(QuarterKey quarter, int domain = 2) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/domains/{domain}";

    private static string Points(QuarterKey quarter) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/points";
}
