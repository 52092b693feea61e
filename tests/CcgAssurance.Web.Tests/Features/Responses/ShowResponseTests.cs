using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Responses;

public sealed class ShowResponseTests(AssuranceApp app) : ResponsePages(app)
{
    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in() => Assert.StartsWith(
        "/account/log-in", (await App.Visitor().OpenAsync(Response(await App.Given.QuarterAsync()))).Location, StringComparison.Ordinal);

    [Theory]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    [InlineData(Role.Administrator)]
    public async Task Region_national_team_and_administrators_do_not_read_the_answer(Role role)
    {
        var played = await App.Given.ScenarioAsync(AssessmentStage.CcgResponded);
        var visitor = await App.LogInAsync(await App.Given.UserAsync(role, role.Level() == OrganisationLevel.Region ? played.Region : null));

        Assert.Equal(403, (await visitor.OpenAsync(Response(played.Quarter))).Status);
        Assert.Equal(403, (await visitor.OpenAsync(await AnswerAddressAsync(played.Quarter, 1))).Status);
    }

    [Theory]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.AreaTeamLead)]
    public async Task The_answer_of_another_organisation_is_not_found(Role role)
    {
        var played = await App.Given.ScenarioAsync(AssessmentStage.CcgResponded);
        var visitor = await App.LogInAsync(await App.Given.UserAsync(role));

        Assert.Equal(404, (await visitor.OpenAsync(Response(played.Quarter))).Status);
        Assert.Equal(404, (await visitor.OpenAsync(await AnswerAddressAsync(played.Quarter, 1))).Status);
    }

    [Fact]
    public async Task An_answer_or_a_draft_that_does_not_exist_is_not_found()
    {
        var played = await App.Given.ScenarioAsync(AssessmentStage.SharedWithCcg);
        var ccg = await App.LogInAsync(played.CcgLead);

        Assert.Equal(404, (await ccg.OpenAsync($"{Response(played.Quarter)}/{Guid.NewGuid()}")).Status);
        Assert.Equal(404, (await ccg.OpenAsync($"{Response(played.Quarter)}?draft=2")).Status);
        Assert.Equal(404, (await ccg.OpenAsync(Response(played.Quarter).Replace("q2", "q3", StringComparison.Ordinal))).Status);
    }

    [Theory]
    [Rule("R222")]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    public async Task The_group_sees_the_draft_from_the_moment_it_is_shared_and_never_before(Role role)
    {
        var played = await App.Given.ScenarioAsync(AssessmentStage.Draft, judged: (2, Sample.Judgement(AssuranceCategory.AssuredWithSupport,
            "Waits are long.")));
        var visitor = await App.LogInAsync(await App.Given.UserAsync(role, played.Quarter.Ccg));
        var before = await visitor.OpenAsync(Response(played.Quarter));
        Assert.Contains("No draft has been shared with the CCG yet.", before.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Waits are long.", before.Raw, StringComparison.Ordinal);

        await played.ShareAsync();

        var page = await visitor.OpenAsync(Response(played.Quarter));
        var said = role == Role.CcgLead ? await visitor.OpenAsync(page.Link("Domain 2: Patient and public engagement")) : page;
        Assert.Contains(
            "Domain 2: Patient and public engagement", said.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Judgement: Assured with support Waits are long.", said.Text.Replace("●", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("The CCG has until 3 December 2014 to answer.", page.Text, StringComparison.Ordinal);
        Assert.Equal(role == Role.CcgLead, page.HasLink("Check and send the answer"));
        Assert.Equal(role == Role.CcgLead, page.HasLink("Answer the judgement on domain 2"));
        Assert.Equal(role == Role.GoverningBodyMember, page.Document.Forms.Any(form => form.GetAttribute("action") == Comments(played.Quarter)));
    }

    [Fact]
    [Rule("R234")]
    public async Task Every_judgement_and_every_issue_is_listed_with_the_text_of_the_version_and_not_with_what_was_written_since()
    {
        var played = await WithIssueAsync("A&E waits");
        var ccg = await App.LogInAsync(played.CcgLead);
        await played.RedraftAsync("The CCG is right.");
        await App.WriteAsync(async db =>
        {
            var assessment = await db.QuarterlyAssessments.Include(row => row.Items).SingleAsync(row => row.CcgCode == played.Quarter.Ccg);
            db.Entry(assessment.Items.Single()).Property(item => item.Title).CurrentValue = "Live title";
            db.Expect(assessment.Items.Single(), assessment.Items.Single().Version);
        });

        var page = await ccg.OpenAsync(Response(played.Quarter));

        Assert.Equal(6, page.Document.QuerySelectorAll("main .nhsuk-card h2").Length);
        Assert.Contains("Issue: A&E waits", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Live title", page.Text, StringComparison.Ordinal);
    }

    private async Task<QuarterScenario> WithIssueAsync(string title)
    {
        var played = await App.Given.ScenarioAsync(AssessmentStage.Draft);
        await App.Given.ItemAsync(played.Quarter, Focus.On(new DomainNumber(3)), ItemKind.Issue, Sample.Issue(title));
        await played.ShareAsync();
        return played;
    }
}
