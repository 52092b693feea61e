using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Publication;

public sealed class ReleaseTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly Dictionary<string, string> Yes = new() { ["Form.Choice"] = "Release" };
    private static readonly Dictionary<string, string> No =
        new() { ["Form.Choice"] = "Refuse", ["Form.RefusalReason"] = "Domain 2 is not agreed.\nWe wrote to you." };

    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in()
    {
        var answer = await app.Visitor().OpenAsync(Address(await app.Given.QuarterAsync()));

        Assert.StartsWith("/account/log-in", answer.Location, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    public async Task Get_by_a_role_that_releases_nothing_is_forbidden(Role role)
    {
        var quarter = await app.Given.QuarterAsync();
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role));

        Assert.Equal(403, (await visitor.OpenAsync(Address(quarter))).Status);
    }

    [Theory]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.AreaTeamDirector)]
    public async Task Get_by_another_organisation_finds_nothing(Role role)
    {
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role));

        Assert.Equal(404, (await visitor.OpenAsync(Address(await app.Given.QuarterAsync()))).Status);
    }

    [Fact]
    public async Task A_quarter_that_does_not_exist_is_not_found()
    {
        var quarter = await app.Given.QuarterAsync();
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead, quarter.Ccg));

        Assert.Equal(404, (await visitor.OpenAsync($"/ccgs/{quarter.Ccg}/2014-15/q4/release")).Status);
    }

    [Fact]
    [Rule("R242")]
    public async Task The_page_shows_what_the_report_says_what_the_group_said_and_who_is_told_before_it_is_released()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final);

        var page = await (await app.LogInAsync(played.Director)).OpenAsync($"{played.Root}/release");

        Assert.Equal(["What it says", "Who will be told", "Your decision"], page.Headings(2));
        Assert.Equal(6, page.Document.QuerySelectorAll(".app-levels dd").Length);
        Assert.Contains("It says the same about this quarter as version 1.", page.Text, StringComparison.Ordinal);
        Assert.Contains("CCG lead: 1 person", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_that_was_typed_before_the_report_is_released_after_all_is_not_kept_with_the_release()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final);
        var visitor = await app.LogInAsync(played.CcgLead);
        var page = await visitor.OpenAsync($"{played.Root}/release");

        var answer = await visitor.SubmitAsync(
            page.Form($"{played.Root}/release"), new() { ["Form.Choice"] = "Release", ["Form.RefusalReason"] = "Not yet agreed" });

        Assert.Equal(302, answer.Status);
        Assert.Null(Assert.Single((await played.ReadAsync()).Releases).RefusalReason);
    }

    [Fact]
    public async Task Before_the_report_is_final_there_is_nothing_to_decide()
    {
        var quarter = await app.Given.QuarterAsync();
        var page = await (await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead, quarter.Ccg))).OpenAsync(Address(quarter));

        Assert.Contains("There is no final report to release yet.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Document.Forms, form => form.GetAttribute("action") == Address(quarter));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Get_links_the_final_version_and_says_that_neither_side_has_decided(bool isCcg)
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final);

        var page = await (await app.LogInAsync(isCcg ? played.CcgLead : played.Director)).OpenAsync(Address(played.Quarter));

        Assert.Equal($"{played.Root}/report/2.html", page.Link("version 2, the final report"));
        Assert.Equal(2, page.Text.Split("Has not decided yet").Length - 1);
        Assert.Null(page.ValueOf("Form.Choice"));
    }

    [Theory]
    [Rule("R242")]
    [InlineData("Form.Choice", null, null, "Select whether to release the report")]
    [InlineData("Form.RefusalReason", "Refuse", null, "Enter why you will not release the report")]
    public async Task Post_that_is_incomplete_shows_the_error_keeps_what_was_typed_and_saves_nothing(
        string field, string? choice, string? reason, string message)
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final);
        var visitor = await app.LogInAsync(played.CcgLead);
        var answers = new Dictionary<string, string> { ["Form.RefusalReason"] = reason ?? "" };
        if (choice is not null)
        {
            answers["Form.Choice"] = choice;
        }

        var answer = await SubmitAsync(visitor, played.Quarter, answers);

        answer.ShowsError(field, message);
        Assert.Equal(reason ?? "", answer.ValueOf("Form.RefusalReason"));
        Assert.Equal(choice, answer.ValueOf("Form.Choice"));
        Assert.Empty((await played.ReadAsync()).Releases);
    }

    [Fact]
    public async Task Post_with_a_reason_that_is_too_long_shows_the_error_and_saves_nothing()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final);
        var answer = await SubmitAsync(
            await app.LogInAsync(played.CcgLead), played.Quarter, new(No) { ["Form.RefusalReason"] = new string('x', ReleaseDecision.ReasonMaxLength + 1) });

        answer.ShowsError("Form.RefusalReason", "Reason for not releasing it must be 4,000 characters or less");
        Assert.Empty((await played.ReadAsync()).Releases);
    }

    [Theory]
    [Rule("R242", "R245")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_first_side_that_releases_publishes_nothing_and_leaves_the_other_side_alone(bool isCcg)
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final);
        var decoy = await app.Given.ScenarioAsync(AssessmentStage.Final);
        var first = isCcg ? played.CcgLead : played.Director;

        var visitor = await app.LogInAsync(first);
        var answer = await SubmitAsync(visitor, played.Quarter, Yes);

        Assert.Equal((302, played.Root), (answer.Status, answer.Location));
        Assert.True((await visitor.OpenAsync(played.Root)).HasLink("Change your decision on releasing the report"));
        Assert.True(
            (await (await app.LogInAsync(isCcg ? played.Director : played.CcgLead)).OpenAsync(played.Root)).HasLink("Decide whether to release the report"));
        var saved = await played.ReadAsync();
        Assert.Equal((AssessmentStage.Final, null), (saved.Stage, saved.PublishedVersion));
        var decision = Assert.Single(saved.Releases);
        Assert.Equal(
            (isCcg ? AssuranceSide.Ccg : AssuranceSide.NhsEngland, true, 2, first.Name),
            (decision.Party, decision.IsReleased, decision.VersionNumber, decision.DecidedBy));
        Assert.Equal(404, (await app.Visitor().OpenAsync(played.PublicRoot)).Status);
        Assert.Empty((await decoy.ReadAsync()).Releases);
        Assert.Contains(await HistoryAsync(first), line => line.EndsWith(
            isCcg ? "Release of version 2 by the CCG Added" : "Release of version 2 by NHS England Added", StringComparison.Ordinal));
    }

    [Fact]
    [Rule("R242")]
    public async Task The_second_side_that_releases_publishes_the_version()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final);
        await played.DecideAsync(played.CcgLead);
        var visitor = await app.LogInAsync(played.Director);

        var answer = await SubmitAsync(visitor, played.Quarter, Yes);

        var saved = await played.ReadAsync();
        Assert.Equal((AssessmentStage.Published, (int?)2), (saved.Stage, saved.PublishedVersion));
        Assert.Equal(200, (await app.Visitor().OpenAsync(played.PublicRoot)).Status);
        var overview = await visitor.FollowAsync(answer);
        Assert.Contains("You released the report", overview.Text, StringComparison.Ordinal);
        Assert.Equal(played.PublicRoot, overview.Link("version 2 on the public page"));
        Assert.False(overview.HasLink("Decide whether to release the report"));
    }

    [Fact]
    [Rule("R242")]
    public async Task A_refusal_keeps_the_report_final_and_both_sides_see_by_whom_and_why()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final);
        await played.DecideAsync(played.Director);

        var answer = await SubmitAsync(await app.LogInAsync(played.CcgLead), played.Quarter, No);

        Assert.Equal(302, answer.Status);
        Assert.Equal((AssessmentStage.Final, null), ((await played.ReadAsync()).Stage, (await played.ReadAsync()).PublishedVersion));
        foreach (var user in new[] { played.CcgLead, played.Director, played.Lead })
        {
            var overview = await (await app.LogInAsync(user)).OpenAsync(played.Root);
            Assert.Contains(
                "The CCG Will not release version 2 Domain 2 is not agreed. We wrote to you. " + played.CcgLead.Name, overview.Text, StringComparison.Ordinal);
            Assert.Contains("NHS England Released version 2", overview.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Others_see_that_a_side_refused_and_not_why()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final);
        await played.DecideAsync(played.CcgLead, "Domain 2 is not agreed.");

        var overview = await (await app.LogInAsync(await app.Given.UserAsync(Role.NationalTeam))).OpenAsync(played.Root);

        Assert.Contains("Will not release version 2", overview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Domain 2 is not agreed", overview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_side_that_refused_can_release_after_all()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final);
        await played.DecideAsync(played.CcgLead, "Domain 2 is not agreed.");
        await played.DecideAsync(played.Director);
        Assert.Equal(AssessmentStage.Final, (await played.ReadAsync()).Stage);

        await SubmitAsync(await app.LogInAsync(played.CcgLead), played.Quarter, Yes);

        Assert.Equal(AssessmentStage.Published, (await played.ReadAsync()).Stage);
        Assert.Equal(3, (await played.ReadAsync()).Releases.Count);
    }

    [Fact]
    public async Task Post_after_the_other_side_decided_shows_that_and_saves_nothing_until_it_is_sent_again()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final);
        var visitor = await app.LogInAsync(played.CcgLead);
        var open = (await visitor.OpenAsync(Address(played.Quarter))).Form(Address(played.Quarter));
        await played.DecideAsync(played.Director, "A figure is wrong.");

        var answer = await visitor.SubmitAsync(open, Yes);

        Assert.Equal(409, answer.Status);
        Assert.Contains("Someone else changed this part of the release", answer.Text, StringComparison.Ordinal);
        Assert.Contains("A figure is wrong.", answer.Text, StringComparison.Ordinal);
        Assert.Single((await played.ReadAsync()).Releases);
        Assert.Equal(302, (await visitor.SubmitAsync(answer.Form(Address(played.Quarter)))).Status);
        Assert.Equal(2, (await played.ReadAsync()).Releases.Count);
    }

    [Fact]
    public async Task Post_after_the_report_was_reopened_is_refused_with_the_text_given_back()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Final);
        var visitor = await app.LogInAsync(played.CcgLead);
        var open = (await visitor.OpenAsync(Address(played.Quarter))).Form(Address(played.Quarter));
        await played.ReopenAsync();

        var answer = await visitor.SubmitAsync(open, No);

        Assert.Equal(409, answer.Status);
        Assert.Contains("This release can no longer be changed.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Domain 2 is not agreed.", answer.Text, StringComparison.Ordinal);
        Assert.Empty((await played.ReadAsync()).Releases);
    }

    [Fact]
    [Rule("R246")]
    public async Task While_a_correction_is_drafted_the_overview_says_what_the_public_reads()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published);
        await played.ReopenAsync();

        var overview = await (await app.LogInAsync(played.CcgLead)).OpenAsync(played.Root);

        Assert.Contains("It is marked as being corrected until both sides have released the new version.", overview.Text, StringComparison.Ordinal);
        Assert.False(overview.HasLink("Decide whether to release the report"));
    }

    private static string Address(QuarterKey quarter) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/release";

    private static async Task<Page> SubmitAsync(Visitor visitor, QuarterKey quarter, Dictionary<string, string> answers) =>
        await visitor.SubmitAsync((await visitor.OpenAsync(Address(quarter))).Form(Address(quarter)), answers);

    private Task<List<string>> HistoryAsync(TestUser by) => app.ReadAsync(db => db.AuditEntries
        .Where(entry => entry.UserId == by.Id).OrderBy(entry => entry.Id).Select(entry => $"{entry.Subject} {entry.Change}").ToListAsync());
}
