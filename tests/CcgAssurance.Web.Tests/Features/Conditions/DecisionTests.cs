using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;

namespace CcgAssurance.Web.Tests.Features.Conditions;

public sealed class DecisionTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Source = "(NHS England announcement of the interim CCG assurance framework, first comment, point 7)";
    private const string PlanNext = $"Plan the next review of this condition {Source}";

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    public async Task A_role_that_does_not_decide_is_forbidden(Role role)
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found());

        Assert.Equal(403, (await given.OpenAsync(role, await given.DecisionAsync(GivenCondition.Held))).Status);
    }

    [Fact]
    public async Task The_director_of_another_area_team_finds_nothing()
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found());
        var other = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamDirector));

        Assert.Equal(404, (await other.OpenAsync(await given.DecisionAsync(GivenCondition.Held))).Status);
    }

    [Fact]
    [Rule("F7")]
    public async Task The_director_reads_what_the_review_found_where_it_is_decided()
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found());
        var findings = Assert.Single((await given.ReadAsync()).Reviews).Findings;

        var page = await given.OpenAsync(Role.AreaTeamDirector, await given.DecisionAsync(GivenCondition.Held));

        Assert.Contains($"What the review found: {findings}", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("F7")]
    public async Task Before_there_are_findings_nothing_can_be_decided()
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Planned(-1));
        var address = await given.DecisionAsync(GivenCondition.Today.AddDays(-1));

        var page = await SubmitAsync(await given.LogInAsync(Role.AreaTeamDirector), address, Decision("Continues"));

        Assert.Equal(400, page.Status);
        Assert.Contains(
            $"Ask the area team lead to record what the review found before you decide {Source}", page.Text, StringComparison.Ordinal);
        Assert.False(Assert.Single((await given.ReadAsync()).Reviews).IsDecided);
    }

    [Theory]
    [Rule("F7")]
    [InlineData("Form.Level", "", "Select a support level other than level 2, the level before this review " + Source)]
    [InlineData("Form.Level", "Level2", "Select a support level other than level 2, the level before this review " + Source)]
    [InlineData("Form.DecidedOn.Day", "20", "Enter a date that is 19 November 2014 or earlier " + Source)]
    [InlineData("Form.DecidedOn.Day", "2", "Enter a date that is 3 November 2014, the day of the review, or later " + Source)]
    [InlineData("Form.Reason", "", "Enter the reason for the decision")]
    public async Task A_wrong_answer_is_named_at_its_field_and_nothing_is_decided(string field, string typed, string message)
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found());
        var answers = Decision("LevelChanged", "Level4");
        answers[field] = typed;
        if (typed.Length == 0 && field == "Form.Level")
        {
            answers.Remove(field);
        }

        var page = await SubmitAsync(
            await given.LogInAsync(Role.AreaTeamDirector), await given.DecisionAsync(GivenCondition.Held), answers);

        page.ShowsError(field, message);
        Assert.All(answers, answer => Assert.Equal(answer.Value, page.ValueOf(answer.Key)));
        var condition = await given.ReadAsync();
        Assert.Equal((ConditionSupportLevel.Level2, false), (condition.SupportLevel, condition.Reviews[0].IsDecided));
    }

    [Fact]
    public async Task Nothing_chosen_and_a_reason_that_is_too_long_are_named()
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found());
        var reason = new string('x', ConditionReview.DecisionReasonMaxLength + 1);

        var page = await SubmitAsync(
            await given.LogInAsync(Role.AreaTeamDirector),
            await given.DecisionAsync(GivenCondition.Held),
            new() { ["Form.Reason"] = reason });

        page.ShowsError("Form.Decision", "Select what you decided");
        page.ShowsError("Form.DecidedOn.Day", "Enter the date of the decision");
        page.ShowsError("Form.Reason", "Reason for the decision must be 1,000 characters or less");
    }

    [Fact]
    [Rule("F7", "R254")]
    public async Task A_decision_that_changes_the_level_changes_it_and_says_that_the_next_review_is_to_be_planned()
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found());
        var decoy = await GivenCondition.InAsync(app, GivenCondition.Found());
        var director = await given.LogInAsync(Role.AreaTeamDirector);

        var page = await director.FollowAsync(
            await SubmitAsync(director, await given.DecisionAsync(GivenCondition.Held), Decision("LevelChanged", "Level4")));

        Assert.Contains($"Decision saved {PlanNext}", page.Text, StringComparison.Ordinal);
        var condition = await given.ReadAsync();
        var review = Assert.Single(condition.Reviews);
        Assert.Equal(
            (ConditionSupportLevel.Level4, ConditionSupportLevel.Level2, true),
            (condition.SupportLevel, condition.InitialLevel, condition.IsOpen));
        Assert.Equal(
            (ConditionDecision.LevelChanged, ConditionSupportLevel.Level4, new DateOnly(2014, 11, 12), "It is clear."),
            (review.Decision, review.DecidedLevel, review.DecidedOn, review.DecisionReason));
        Assert.Equal(ConditionSupportLevel.Level2, (await decoy.ReadAsync()).SupportLevel);
        var history = await director.OpenAsync($"{given.Root}/history");
        Assert.Contains("Review of 3 November 2014 changed", history.Headings(2));
        Assert.Contains("Support level Before: Level 2 Now: Level 4", history.Text, StringComparison.Ordinal);
    }

    [Theory]
    [Rule("F7")]
    [InlineData("Continues", false, true)]
    [InlineData("Continues", true, false)]
    [InlineData("Discharged", false, false)]
    public async Task The_next_review_is_asked_for_after_a_decision_that_leaves_the_condition_open_without_one(
        string decision, bool isPlanned, bool isAsked)
    {
        ReviewAnswers[] reviews = isPlanned ? [GivenCondition.Found(), GivenCondition.Planned(50)] : [GivenCondition.Found()];
        var given = await GivenCondition.InAsync(app, reviews);
        var director = await given.LogInAsync(Role.AreaTeamDirector);

        var page = await director.FollowAsync(
            await SubmitAsync(director, await given.DecisionAsync(GivenCondition.Held), Decision(decision)));

        Assert.Contains("Decision saved", page.Text, StringComparison.Ordinal);
        Assert.Equal(isAsked, page.Text.Contains(PlanNext, StringComparison.Ordinal));
    }

    [Fact]
    [Rule("F7")]
    public async Task A_discharge_closes_the_condition_with_its_day_and_a_new_decision_undoes_it()
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found());
        var director = await given.LogInAsync(Role.AreaTeamDirector);
        var address = await given.DecisionAsync(GivenCondition.Held);

        Assert.Equal(302, (await SubmitAsync(director, address, Decision("Discharged"))).Status);
        Assert.Equal(new DateOnly(2014, 11, 12), (await given.ReadAsync()).DischargedOn);
        Assert.Equal("Discharged", (await director.OpenAsync(address)).ValueOf("Form.Decision"));

        Assert.Equal(302, (await SubmitAsync(director, address, Decision("LevelChanged", "Level1"))).Status);
        var condition = await given.ReadAsync();
        Assert.Equal((null, ConditionSupportLevel.Level1), (condition.DischargedOn, condition.SupportLevel));

        Assert.Equal(302, (await SubmitAsync(director, address, Decision("Continues", "Level1"))).Status);
        condition = await given.ReadAsync();
        Assert.Equal((ConditionSupportLevel.Level2, null), (condition.SupportLevel, condition.Reviews[0].DecidedLevel));
    }

    [Fact]
    [Rule("F7")]
    public async Task A_review_that_was_passed_over_is_named()
    {
        var given = await GivenCondition.InAsync(app, new ReviewAnswers(new DateOnly(2014, 9, 1), null), GivenCondition.Found());

        var page = await SubmitAsync(
            await given.LogInAsync(Role.AreaTeamDirector), await given.DecisionAsync(GivenCondition.Held), Decision("Continues"));

        Assert.Equal(400, page.Status);
        Assert.Contains(
            $"Decide on the review of 1 September 2014 first, or ask the area team lead to remove it {Source}",
            page.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    [Rule("F7")]
    public async Task A_decision_before_the_last_one_shows_what_was_decided_and_no_form()
    {
        var earlier = new DateOnly(2014, 9, 1);
        var given = await GivenCondition.InAsync(app, new ReviewAnswers(earlier, "Nothing yet."), GivenCondition.Found());
        await app.Given.ChangeAsync(given.Number, condition => condition.Decide(
            condition.Reviews.Single(review => review.ReviewOn == earlier).Id,
            new(ConditionDecision.Continues, null, earlier, "Wait and see."),
            GivenCondition.Today));
        var director = await given.LogInAsync(Role.AreaTeamDirector);
        var address = await given.DecisionAsync(earlier);
        var opened = (await director.OpenAsync(address)).Form(address);
        await given.DecideAsync(ConditionDecision.Continues);

        var answer = await director.SubmitAsync(opened, Decision("Discharged"));

        Assert.Equal(409, answer.Status);
        Assert.True((await given.ReadAsync()).IsOpen);
        var page = await director.OpenAsync(address);
        Assert.DoesNotContain(page.Document.Forms, form => form.GetAttribute("action") == address);
        Assert.Contains("Wait and see.", page.Text, StringComparison.Ordinal);
        Assert.Contains("You can no longer change this decision", page.Text, StringComparison.Ordinal);
    }

    private static async Task<Page> SubmitAsync(Visitor director, string address, Dictionary<string, string> answers) =>
        await director.SubmitAsync((await director.OpenAsync(address)).Form(address), answers);

    private static Dictionary<string, string> Decision(string decision, string? level = null)
    {
        var answers = new Dictionary<string, string>
        {
            ["Form.Decision"] = decision,
            ["Form.DecidedOn.Day"] = "12",
            ["Form.DecidedOn.Month"] = "11",
            ["Form.DecidedOn.Year"] = "2014",
            ["Form.Reason"] = "It is clear.",
        };
        if (level is not null)
        {
            answers["Form.Level"] = level;
        }

        return answers;
    }
}
