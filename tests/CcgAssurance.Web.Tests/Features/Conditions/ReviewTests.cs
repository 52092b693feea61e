using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;

namespace CcgAssurance.Web.Tests.Features.Conditions;

public sealed class ReviewTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Source = "(NHS England announcement of the interim CCG assurance framework, first comment, point 7)";

    [Theory]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    public async Task A_role_that_does_not_record_conditions_is_forbidden_to_add_change_and_remove_a_review(Role role)
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found());
        var visitor = await given.LogInAsync(role);
        var review = await given.ReviewAsync(GivenCondition.Held);

        Assert.Equal(403, (await visitor.OpenAsync(Add(given))).Status);
        Assert.Equal(403, (await visitor.OpenAsync(review)).Status);
        Assert.Equal(403, (await visitor.OpenAsync($"{review}/remove")).Status);
    }

    [Fact]
    public async Task A_review_of_another_condition_is_not_found()
    {
        var given = await GivenCondition.InAsync(app);
        var other = await app.Given.ConditionAsync(given.Ccg, reviews: GivenCondition.Found());
        var review = (await (given with { Number = other }).ReviewAsync(GivenCondition.Held)).Split('/')[^1];
        var lead = await given.LogInAsync(Role.AreaTeamLead);

        Assert.Equal(404, (await lead.OpenAsync($"{given.Root}/reviews/{review}")).Status);
        Assert.Equal(200, (await lead.OpenAsync($"/conditions/{other}/reviews/{review}")).Status);
    }

    [Fact]
    [Rule("F7")]
    public async Task A_review_is_planned_by_its_day_alone()
    {
        var given = await GivenCondition.InAsync(app);
        var lead = await given.LogInAsync(Role.AreaTeamLead);

        var answer = await SubmitAsync(lead, Add(given), On(GivenCondition.Today.AddDays(40)));

        Assert.Equal(given.Root, answer.Location);
        var page = await lead.FollowAsync(answer);
        Assert.Contains("Review of 29 December 2014 What it found Not recorded yet", page.Text, StringComparison.Ordinal);
        var review = Assert.Single((await given.ReadAsync()).Reviews);
        Assert.Equal((new DateOnly(2014, 12, 29), null, false), (review.ReviewOn, review.Findings, review.IsDecided));
    }

    [Fact]
    [Rule("F7")]
    public async Task Findings_before_the_day_are_refused_and_on_the_day_they_are_saved()
    {
        var given = await GivenCondition.InAsync(app);
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        var tomorrow = On(GivenCondition.Today.AddDays(1), "It is signed.");

        var page = await SubmitAsync(lead, Add(given), tomorrow);

        page.ShowsError("Form.Findings", $"Remove the findings, or enter a review date that is 19 November 2014 or earlier {Source}");
        Assert.All(tomorrow, typed => Assert.Equal(typed.Value, page.ValueOf(typed.Key)));
        Assert.Empty((await given.ReadAsync()).Reviews);
        Assert.Equal(302, (await lead.SubmitAsync(page.Form(Add(given)), new() { ["Form.ReviewOn.Day"] = "19" })).Status);
        Assert.Equal("It is signed.", Assert.Single((await given.ReadAsync()).Reviews).Findings);
    }

    [Theory]
    [Rule("F7")]
    [InlineData("2013-03-31", "Enter a date that is 1 April 2013, when the condition was set, or later")]
    [InlineData("2014-11-29", "Enter another date: there is already a review on 29 November 2014")]
    public async Task A_day_on_which_there_can_be_no_review_is_refused(string day, string message)
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Planned(10));

        var page = await SubmitAsync(await given.LogInAsync(Role.AreaTeamLead), Add(given), On(DateOnly.Parse(day, null)));

        page.ShowsError("Form.ReviewOn.Day", $"{message} {Source}");
        Assert.Single((await given.ReadAsync()).Reviews);
    }

    [Fact]
    [Rule("F7")]
    public async Task A_review_is_after_the_last_one_with_a_decision()
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found());
        await given.DecideAsync(ConditionDecision.Continues);

        var page = await SubmitAsync(await given.LogInAsync(Role.AreaTeamLead), Add(given), On(GivenCondition.Held.AddDays(-1)));

        page.ShowsError("Form.ReviewOn.Day", $"Enter a date after 3 November 2014, the day of the last review with a decision {Source}");
    }

    [Fact]
    public async Task Findings_that_are_too_long_are_refused()
    {
        var given = await GivenCondition.InAsync(app);
        var findings = new string('x', ConditionReview.FindingsMaxLength + 1);

        var page = await SubmitAsync(await given.LogInAsync(Role.AreaTeamLead), Add(given), On(GivenCondition.Held, findings));

        page.ShowsError("Form.Findings", "What the review found must be 2,000 characters or less");
        Assert.Empty((await given.ReadAsync()).Reviews);
    }

    [Fact]
    [Rule("F7")]
    public async Task A_review_form_that_was_opened_before_the_discharge_is_given_back_and_saves_nothing()
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found());
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        var opened = (await lead.OpenAsync(Add(given))).Form(Add(given));
        await given.DecideAsync(ConditionDecision.Discharged);

        var answer = await lead.SubmitAsync(opened, On(GivenCondition.Today.AddDays(-2), "Too late."));

        Assert.Equal(409, answer.Status);
        Assert.Contains("Too late.", answer.Text, StringComparison.Ordinal);
        Assert.Single((await given.ReadAsync()).Reviews);
        var page = await lead.OpenAsync(Add(given));
        Assert.DoesNotContain(page.Document.Forms, form => form.GetAttribute("action") == Add(given));
        Assert.Contains(
            "You can only add or change a review while the condition is open and the review has no decision.",
            page.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    [Rule("F7")]
    public async Task A_review_form_that_was_opened_before_its_decision_is_given_back_and_saves_nothing()
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found());
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        var review = await given.ReviewAsync(GivenCondition.Held);
        var change = (await lead.OpenAsync(review)).Form(review);
        var remove = (await lead.OpenAsync($"{review}/remove")).Form($"{review}/remove");
        await given.DecideAsync(ConditionDecision.Continues);

        var changed = await lead.SubmitAsync(change, new() { ["Form.Findings"] = "Too late." });

        Assert.Equal(409, changed.Status);
        Assert.Contains("Too late.", changed.Text, StringComparison.Ordinal);
        Assert.Equal(409, (await lead.SubmitAsync(remove)).Status);
        Assert.Equal("The constitution is signed.", Assert.Single((await given.ReadAsync()).Reviews).Findings);
    }

    private static string Add(GivenCondition given) => $"{given.Root}/reviews/new";

    private static async Task<Page> SubmitAsync(Visitor lead, string address, Dictionary<string, string> answers) =>
        await lead.SubmitAsync((await lead.OpenAsync(address)).Form(address), answers);

    private static Dictionary<string, string> On(DateOnly day, string findings = "") => new()
    {
        ["Form.ReviewOn.Day"] = $"{day.Day}",
        ["Form.ReviewOn.Month"] = $"{day.Month}",
        ["Form.ReviewOn.Year"] = $"{day.Year}",
        ["Form.Findings"] = findings,
    };
}
