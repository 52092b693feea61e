using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Conditions;

public sealed class ChangeConditionTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Stored = "Agree a constitution with all member practices.";
    private const string Source = "(NHS England announcement of the interim CCG assurance framework, first comment, point 7)";

    [Theory]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    public async Task Get_by_a_role_that_does_not_record_conditions_is_forbidden(Role role)
    {
        var given = await GivenCondition.InAsync(app);

        Assert.Equal(403, (await given.OpenAsync(role, Change(given))).Status);
    }

    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in_and_the_lead_of_another_area_team_or_an_unknown_number_finds_nothing()
    {
        var given = await GivenCondition.InAsync(app);
        var other = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead));

        Assert.StartsWith("/account/log-in", (await app.Visitor().OpenAsync(Change(given))).Location, StringComparison.Ordinal);
        Assert.Equal(404, (await other.OpenAsync(Change(given))).Status);
        Assert.Equal(404, (await (await given.LogInAsync(Role.AreaTeamLead)).OpenAsync("/conditions/999999/change")).Status);
    }

    [Fact]
    public async Task Get_shows_what_is_stored()
    {
        var given = await GivenCondition.InAsync(app);

        var page = await given.OpenAsync(Role.AreaTeamLead, Change(given));

        Assert.Equal(
            [Stored, "1", "4", "2013", "Level2"],
            new[] { "Form.Text", "Form.SetOn.Day", "Form.SetOn.Month", "Form.SetOn.Year", "Form.Level" }.Select(page.ValueOf));
    }

    [Fact]
    [Rule("F7")]
    public async Task Post_that_is_wrong_names_every_answer_and_saves_nothing()
    {
        var given = await GivenCondition.InAsync(app);
        var lead = await given.LogInAsync(Role.AreaTeamLead);

        var page = await SubmitAsync(lead, given, new() { ["Form.Text"] = "", ["Form.SetOn.Day"] = "" });

        page.ShowsError("Form.Text", "Enter what the CCG has to do");
        page.ShowsError("Form.SetOn.Day", "Date the condition was set must include a day");
        Assert.Equal(Stored, (await given.ReadAsync()).Text);
    }

    [Fact]
    [Rule("F7", "R254")]
    public async Task Post_saves_the_change_and_keeps_the_old_answers_in_the_history_of_the_condition()
    {
        var given = await GivenCondition.InAsync(app);
        var decoy = await GivenCondition.InAsync(app);
        var lead = await given.LogInAsync(Role.AreaTeamLead);

        var answer = await SubmitAsync(
            lead, given, new() { ["Form.Text"] = "Sign it.", ["Form.SetOn.Day"] = "2", ["Form.Level"] = "Level4" });

        Assert.Equal(given.Root, answer.Location);
        Assert.Contains("Authorisation condition saved", (await lead.FollowAsync(answer)).Text, StringComparison.Ordinal);
        var condition = await given.ReadAsync();
        Assert.Equal(
            ("Sign it.", new DateOnly(2013, 4, 2), ConditionSupportLevel.Level4, ConditionSupportLevel.Level4),
            (condition.Text, condition.SetOn, condition.SupportLevel, condition.InitialLevel));
        Assert.Equal(Stored, (await decoy.ReadAsync()).Text);
        var id = lead.User!.Id;
        var entry = Assert.Single(await app.ReadAsync(db => db.AuditEntries.Where(row => row.UserId == id).ToListAsync()));
        Assert.Equal(AuditChange.Changed, entry.Change);
        var history = await lead.OpenAsync($"{given.Root}/history");
        Assert.Contains($"What the CCG has to do Before: {Stored} Now: Sign it.", history.Text, StringComparison.Ordinal);
        Assert.Contains("Support level Before: Level 2 Now: Level 4", history.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_after_somebody_else_saved_shows_both_and_lets_the_second_person_choose()
    {
        var given = await GivenCondition.InAsync(app);
        var (first, second) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.AreaTeamLead));
        var opened = (await second.OpenAsync(Change(given))).Form(Change(given));
        await SubmitAsync(first, given, new() { ["Form.Text"] = "Of the first." });

        var conflict = await second.SubmitAsync(opened, new() { ["Form.Text"] = "Of the second." });

        Assert.Equal(409, conflict.Status);
        Assert.Contains(
            ["What the CCG has to do", "Of the first.", "Of the second."], conflict.TableRows("What is saved and what you wrote"));
        Assert.Equal("Of the first.", (await given.ReadAsync()).Text);
        Assert.Equal(302, (await second.SubmitAsync(conflict.Form(Change(given)))).Status);
        Assert.Equal("Of the second.", (await given.ReadAsync()).Text);
    }

    [Fact]
    [Rule("F7")]
    public async Task Once_there_is_a_decision_on_a_review_the_level_stays_and_the_text_can_still_be_put_right()
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found());
        await given.DecideAsync(ConditionDecision.LevelChanged, ConditionSupportLevel.Level4);
        var lead = await given.LogInAsync(Role.AreaTeamLead);

        var page = await SubmitAsync(lead, given, new() { ["Form.Level"] = "Level1" });

        page.ShowsError(
            "Form.Level",
            $"Select level 4: once there is a decision on a review, only another decision changes the support level {Source}");
        Assert.Equal("Level1", page.ValueOf("Form.Level"));
        Assert.Equal(ConditionSupportLevel.Level4, (await given.ReadAsync()).SupportLevel);
        Assert.Equal(302, (await SubmitAsync(lead, given, new() { ["Form.Text"] = "Sign it." })).Status);
        var condition = await given.ReadAsync();
        Assert.Equal(
            ("Sign it.", ConditionSupportLevel.Level4, ConditionSupportLevel.Level2),
            (condition.Text, condition.SupportLevel, condition.InitialLevel));
    }

    [Fact]
    [Rule("F7")]
    public async Task A_condition_cannot_be_moved_behind_its_first_review()
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found());
        var lead = await given.LogInAsync(Role.AreaTeamLead);

        var page = await SubmitAsync(
            lead, given, new() { ["Form.SetOn.Day"] = "4", ["Form.SetOn.Month"] = "11", ["Form.SetOn.Year"] = "2014" });

        page.ShowsError("Form.SetOn.Day", $"Enter a date that is 3 November 2014, the day of the first review, or earlier {Source}");
        Assert.Equal(new DateOnly(2013, 4, 1), (await given.ReadAsync()).SetOn);
    }

    [Fact]
    [Rule("F7")]
    public async Task Once_it_is_discharged_a_post_is_refused_and_the_page_shows_what_is_stored_and_no_form()
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found());
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        var opened = (await lead.OpenAsync(Change(given))).Form(Change(given));
        await given.DecideAsync(ConditionDecision.Discharged);

        var answer = await lead.SubmitAsync(opened, new() { ["Form.Text"] = "Too late." });

        Assert.Equal(409, answer.Status);
        Assert.Contains("This condition can no longer be changed. Your answers were not saved.", answer.Text, StringComparison.Ordinal);
        Assert.Contains(["What the CCG has to do", Stored, "Too late."], answer.TableRows("What is saved and what you wrote"));
        Assert.Equal(Stored, (await given.ReadAsync()).Text);
        var page = await lead.OpenAsync(Change(given));
        Assert.DoesNotContain(page.Document.Forms, form => form.GetAttribute("action") == Change(given));
        Assert.Contains("You can no longer change this condition, because it is discharged.", page.Text, StringComparison.Ordinal);
        Assert.Equal(Stored, GivenCondition.Beside("What the CCG has to do", page));
    }

    private static string Change(GivenCondition given) => $"{given.Root}/change";

    private static async Task<Page> SubmitAsync(Visitor lead, GivenCondition given, Dictionary<string, string> answers) =>
        await lead.SubmitAsync((await lead.OpenAsync(Change(given))).Form(Change(given)), answers);
}
