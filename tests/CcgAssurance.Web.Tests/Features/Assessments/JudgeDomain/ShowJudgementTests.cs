using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;

namespace CcgAssurance.Web.Tests.Features.Assessments.JudgeDomain;

public sealed class ShowJudgementTests(AssuranceApp app) : JudgementPages(app)
{
    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in()
    {
        var answer = await App.Visitor().OpenAsync(Address(await App.Given.QuarterAsync()));

        Assert.Equal(302, answer.Status);
        Assert.StartsWith("/account/log-in", answer.Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_by_an_administrator_is_forbidden()
    {
        var quarter = await App.Given.QuarterAsync();
        var visitor = await App.LogInAsync(await App.Given.UserAsync(Role.Administrator));

        Assert.Equal(403, (await visitor.OpenAsync(Address(quarter))).Status);
    }

    [Fact]
    public async Task Get_by_the_lead_of_another_area_team_finds_nothing()
    {
        var quarter = await App.Given.QuarterAsync();
        var visitor = await App.LogInAsync(await App.Given.UserAsync(Role.AreaTeamLead));

        Assert.Equal(404, (await visitor.OpenAsync(Address(quarter))).Status);
    }

    [Theory]
    [InlineData("2014-15/q2/domains/7")]
    [InlineData("2014-15/q2/domains/x")]
    [InlineData("2014-15/q3/domains/1")]
    [InlineData("2014-16/q2/domains/1")]
    [InlineData("2014-15/q5/domains/1")]
    public async Task Get_of_a_domain_or_quarter_that_does_not_exist_finds_nothing(string rest)
    {
        var (visitor, quarter) = await LeadWithAsync();

        Assert.Equal(404, (await visitor.OpenAsync($"/ccgs/{quarter.Ccg}/{rest}")).Status);
    }

    [Fact]
    public async Task Get_shows_the_question_and_preselects_nothing()
    {
        var (visitor, quarter) = await LeadWithAsync();

        var page = await visitor.OpenAsync(Address(quarter, 4));

        Assert.Equal(200, page.Status);
        Assert.EndsWith(FrameworkVersions.Y2014To15.DomainNumbered(new DomainNumber(4)).Question, page.Heading, StringComparison.Ordinal);
        Assert.Null(page.ValueOf("Form.Category"));
        Assert.Null(page.ValueOf("Form.IsJoint"));
        Assert.Contains("No judgement was recorded last quarter.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R31", "R138", "R141")]
    public async Task Get_offers_descriptors_deciding_question_contrast_and_case_studies_as_help_with_their_paragraphs()
    {
        var (visitor, quarter) = await LeadWithAsync();

        var page = await visitor.OpenAsync(Address(quarter, 2));

        Assert.All(FrameworkVersions.Y2014To15.DomainNumbered(new DomainNumber(2)).Descriptors, descriptor =>
            Assert.Contains(descriptor.Text, page.Text, StringComparison.Ordinal));
        Assert.Contains(DecidingQuestion.Question, page.Text, StringComparison.Ordinal);
        Assert.All(ContrastPairs.All, pair => Assert.Contains(pair.AssuredWithSupport, page.Text, StringComparison.Ordinal));
        Assert.All(CaseStudyResponses.All, response => Assert.Contains(response.Situation, page.Text, StringComparison.Ordinal));
        Assert.Contains(GuidanceRules.R138DecidingQuestion.Source.ToString(), page.Text, StringComparison.Ordinal);
        Assert.Contains(GuidanceRules.R141ContrastsAndCaseStudies.Source.ToString(), page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R144")]
    public async Task Get_shows_last_quarters_judgement_and_how_many_quarters_running_the_domain_had_support()
    {
        var (visitor, quarter) = await LeadWithAsync();
        var support = Sample.Judgement(AssuranceCategory.AssuredWithSupport, "Support was agreed.");
        await App.Given.QuarterAsync(quarter.Ccg, FinancialYear.StartingIn(2013), Quarter.Q4, judged: (1, support with { Rationale = "Older text." }));
        await App.Given.QuarterAsync(quarter.Ccg, quarter: Quarter.Q1, judged: (1, support));

        var page = await visitor.OpenAsync(Address(quarter, 1));

        Assert.Contains("Assured with support for 2 quarters running", page.Text, StringComparison.Ordinal);
        Assert.Contains("Support was agreed.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Older text.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_by_the_director_shows_the_judgement_without_a_form()
    {
        var team = await App.Given.AreaTeamAsync();
        var quarter = await App.Given.QuarterAsync(await App.Given.CcgAsync(team), judged: (1, Sample.Judgement(rationale: "All is managed.")));
        var visitor = await App.LogInAsync(await App.Given.UserAsync(Role.AreaTeamDirector, team));

        var page = await visitor.OpenAsync(Address(quarter));

        Assert.Contains("All is managed.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Document.Forms, form => form.GetAttribute("action") == Address(quarter));
    }

    [Fact]
    public async Task Get_once_the_draft_is_shared_shows_the_judgement_without_a_form()
    {
        var (visitor, quarter) = await LeadWithAsync(AssessmentStage.SharedWithCcg);

        Assert.DoesNotContain((await visitor.OpenAsync(Address(quarter))).Document.Forms, form => form.GetAttribute("action") == Address(quarter));
    }
}
