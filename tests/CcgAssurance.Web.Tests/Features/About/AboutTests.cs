using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;

namespace CcgAssurance.Web.Tests.Features.About;

public sealed class AboutTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    [Rule("R264", "R265")]
    public async Task The_page_on_assurance_says_what_it_is_for_and_that_the_law_requires_it() =>
        Shows(await app.Visitor().OpenAsync("/about/assurance"), GuidanceRules.R264ConfidenceOfPublic, GuidanceRules.R265EveryCcgAssessedByLaw,
            GuidanceRules.R301YearlyAssessmentOfFunctions);

    [Fact]
    [Rule("R132", "R138", "R141", "R148")]
    public async Task The_page_on_assurance_separates_the_three_categories()
    {
        var page = await app.Visitor().OpenAsync("/about/assurance");

        Assert.All(Enum.GetValues<AssuranceCategory>(), category =>
        {
            Assert.Contains(category.DisplayText(), page.Headings(3));
            Assert.Contains(category.HelpText(), page.Text, StringComparison.Ordinal);
        });
        Shows(page, GuidanceRules.R148SupportIsNotFailing);
        Assert.Contains(DecidingQuestion.Question, page.Text, StringComparison.Ordinal);
        Assert.Equal(
            ContrastPairs.All.Select(pair => (pair.Assured, pair.AssuredWithSupport)),
            page.TableRows("Signs that point one way or the other").Select(row => (row[0], row[1])));
    }

    [Fact]
    [Rule("R120", "R123", "R124", "R125")]
    public async Task The_page_on_assurance_says_how_the_headline_follows()
    {
        var page = await app.Visitor().OpenAsync("/about/assurance");

        Assert.Contains(GuidanceRules.R120OneHeadlineEachQuarter.Sentence, page.Text, StringComparison.Ordinal);
        Shows(page, GuidanceRules.R123HeadlineFollowsFromJudgements, GuidanceRules.R124HeadlineAssured, GuidanceRules.R125HeadlineNotAssured);
    }

    [Fact]
    [Rule("R190", "R198", "R200", "R205")]
    public async Task The_page_on_assurance_gives_the_test_for_escalation_and_the_six_steps_in_order()
    {
        var page = await app.Visitor().OpenAsync("/about/assurance");

        Shows(page, GuidanceRules.R190WhenEscalationIsConsidered, GuidanceRules.R192EscalationInThreeParts, GuidanceRules.R198EscalationBeforeIntervention,
            GuidanceRules.R200GroundsForIntervention, GuidanceRules.R205SixInterventionStepsInOrder);
        Assert.Equal(
            Enum.GetValues<InterventionStep>().Select(step => step.DisplayText()),
            page.Document.QuerySelectorAll("main ol li strong").Select(step => step.TextContent));
        Shows(page, [.. Enum.GetValues<InterventionStep>().Select(step => step.Rule())]);
    }

    [Fact]
    [Rule("R8")]
    public async Task The_page_on_assurance_links_the_framework_and_the_planning_guidance()
    {
        var page = await app.Visitor().OpenAsync("/about/assurance");

        Assert.StartsWith("https://www.england.nhs.uk/", page.Link("CCG assurance framework (PDF)"), StringComparison.Ordinal);
        Assert.StartsWith(
            "https://www.england.nhs.uk/", page.Link("Everyone counts: planning for patients 2014/15 to 2018/19 (PDF)"), StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R7")]
    public async Task The_equality_statement_and_the_accessibility_statement_are_on_every_page()
    {
        foreach (var page in new[]
        {
            await app.Visitor().OpenAsync("/account/log-in"),
            await (await app.LogInAsync(await app.Given.UserAsync(Role.NationalTeam))).OpenAsync("/ccgs"),
        })
        {
            Assert.Equal("/about/equality", page.Link("Equality statement"));
            Assert.Equal("/about/accessibility", page.Link("Accessibility statement"));
        }
    }

    [Fact]
    public async Task The_page_on_cookies_names_every_cookie_that_is_ever_set_and_no_other()
    {
        var visitor = app.Visitor();
        var user = await app.Given.UserAsync(Role.CcgLead);
        var quarter = await app.Given.QuarterAsync(user.Organisation);
        var set = new HashSet<string>();
        var logIn = Note(await visitor.OpenAsync("/account/log-in"));
        Note(await visitor.SubmitAsync(
            logIn.Form("/account/log-in"), new() { ["Form.Email"] = user.Email, ["Form.Password"] = Testing.Builders.TestUser.Password }));
        var address = $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}";
        var domain = Note(await visitor.OpenAsync(address + "/domains/1"));
        var saved = Note(await visitor.SubmitAsync(domain.Form(address + "/points"), new() { ["Form.Text"] = "A point." }));
        Note(await visitor.FollowAsync(saved));

        var named = (await app.Visitor().OpenAsync("/about/cookies")).TableRows("Cookies that the service needs").Select(row => row[0]);

        Assert.Equal(set.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));

        Page Note(Page page)
        {
            set.UnionWith(page.Response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.Select(cookie => cookie.Split('=')[0]) : []);
            return page;
        }
    }

    private static void Shows(Page page, params GuidanceRule[] rules) => Assert.All(rules, rule =>
        Assert.Contains($"{rule.Sentence} {rule.Source}", page.Text, StringComparison.Ordinal));
}
