using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments.CcgActions;

public sealed class CcgActionsTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly Focus Third = Focus.On(new DomainNumber(3));

    private static readonly Dictionary<string, string> Complete = new()
    {
        ["Form.Rows[0].Text"] = "The plan is with the trust.",
        ["Form.Rows[0].Status"] = "InProgress",
    };

    [Fact]
    public async Task The_page_asks_those_without_a_log_in_to_log_in_and_is_not_found_elsewhere()
    {
        var sides = await SidesAsync();
        var stranger = await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead));

        Assert.Equal(302, (await app.Visitor().OpenAsync(Actions(sides.Now))).Status);
        Assert.Equal(404, (await stranger.OpenAsync(Actions(sides.Now))).Status);
    }

    [Theory]
    [Rule("R229", "R249")]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.AreaTeamDirector)]
    public async Task Nobody_but_the_ccg_lead_reports_progress(Role role)
    {
        var sides = await SidesAsync();
        var form = (await sides.Ccg.OpenAsync(Actions(sides.Now))).Form(Actions(sides.Now));
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role, role.Level() == OrganisationLevel.Ccg ? sides.Now.Ccg : sides.Team));

        Assert.DoesNotContain("Report progress", (await visitor.OpenAsync(Actions(sides.Now))).Text, StringComparison.Ordinal);
        using var content = new FormUrlEncodedContent([
            new("__RequestVerificationToken", (await visitor.OpenAsync(Actions(sides.Now))).ValueOf("__RequestVerificationToken")!),
            new("Form.Rows[0].ItemId", sides.Action.ToString()), new("Form.Rows[0].Text", "Not mine."), new("Form.Rows[0].Status", "Done")]);
        using var answer = await visitor.Client.PostAsync(new Uri(Actions(sides.Now), UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(403, (int)answer.StatusCode);
        Assert.Empty(await ReportsAsync(sides));
        Assert.Equal(302, (await sides.Ccg.SubmitAsync(form, new(Complete))).Status);
    }

    [Fact]
    [Rule("R222", "R229")]
    public async Task The_ccg_sees_its_open_actions_of_the_last_final_report_and_nothing_of_a_draft()
    {
        var sides = await SidesAsync();
        await app.Given.ItemAsync(sides.Now, Third, ItemKind.Action, Sample.Action("Secret draft."));

        var ccg = await sides.Ccg.OpenAsync(Actions(sides.Now));
        var lead = await sides.Lead.OpenAsync(Actions(sides.Now));

        Assert.Contains("Ask for a plan.", ccg.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Finished.", ccg.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Of NHS England.", ccg.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret draft.", ccg.Raw, StringComparison.Ordinal);
        Assert.Contains("Secret draft.", lead.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ask for a plan.", lead.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R229", "R232")]
    public async Task An_action_that_the_newer_final_report_calls_done_is_not_open_for_the_group_any_more()
    {
        var sides = await SidesAsync();
        var carry = $"/ccgs/{sides.Now.Ccg}/{sides.Now.Year}/{sides.Now.Quarter}/items/carry-forward";
        Assert.Equal(302, (await sides.Lead.SubmitAsync((await sides.Lead.OpenAsync(carry)).Form(carry))).Status);
        await app.WriteAsync(async db =>
        {
            var item = await db.ReportItems.SingleAsync(item => item.Text == "Ask for a plan." && db.QuarterlyAssessments.Any(row =>
                row.Id == item.AssessmentId && row.CcgCode == sides.Now.Ccg && row.Quarter == sides.Now.Quarter && row.Year == sides.Now.Year));
            db.Entry(item).Property(row => row.Status).CurrentValue = ActionStatus.Done;
            db.Expect(item, item.Version);
        });
        await app.Given.StageAsync(sides.Now, AssessmentStage.Published);

        Assert.DoesNotContain("Ask for a plan.", (await sides.Ccg.OpenAsync(Actions(sides.Now))).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R229", "R232", "R249", "R254")]
    public async Task A_report_of_progress_stands_beside_the_action_and_follows_it_into_the_next_quarter()
    {
        var sides = await SidesAsync();

        var answer = await ReportAsync(sides, Complete);

        Assert.Equal(Actions(sides.Now), answer.Location);
        var page = await sides.Ccg.FollowAsync(answer);
        Assert.Contains("Progress reported on 1 action", page.Text, StringComparison.Ordinal);
        Assert.Contains("The plan is with the trust.", page.Text, StringComparison.Ordinal);
        var report = Assert.Single(await ReportsAsync(sides));
        Assert.Equal(
            (sides.Action, ActionStatus.InProgress, sides.Ccg.User!.Name, app.Clock.GetUtcNow()),
            (report.ItemId, report.Status, report.ReportedBy, report.ReportedAt));
        Assert.Equal(sides.Ccg.User.Id, await app.ReadAsync(db =>
            db.AuditEntries.Where(entry => entry.PartId == report.Id.ToString()).Select(entry => entry.UserId).SingleAsync()));
        var carry = $"{Root(sides.Now)}/items/carry-forward";
        await sides.Lead.SubmitAsync((await sides.Lead.OpenAsync(carry)).Form(carry));
        foreach (var quarter in new[] { sides.Before, sides.Now })
        {
            var judging = await sides.Lead.OpenAsync($"{Root(quarter)}/items/on/domain-3");
            Assert.Contains("The plan is with the trust.", judging.Text, StringComparison.Ordinal);
            Assert.Contains($"{sides.Ccg.User.Name} for the CCG", judging.Text, StringComparison.Ordinal);
            Assert.Contains("CCG reports: in progress", judging.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Form.Rows[0].Text", "", "Enter your progress")]
    [InlineData("Form.Rows[0].Text", null, "Your progress must be 4,000 characters or less")]
    [InlineData("Form.Rows[0].Status", "", "Select in progress or done")]
    [InlineData("Form.Rows[0].Status", "NotDelivered", "Select in progress or done")]
    public async Task A_wrong_report_is_refused_and_kept_in_the_form(string field, string? value, string message)
    {
        var sides = await SidesAsync();
        var answers = new Dictionary<string, string>(Complete) { [field] = value ?? new string('x', ActionProgress.TextMaxLength + 1) };

        var page = await ReportAsync(sides, answers);

        page.ShowsError(field, message);
        Assert.Equal(answers["Form.Rows[0].Text"], page.ValueOf("Form.Rows[0].Text"));
        Assert.Empty(await ReportsAsync(sides));
    }

    [Fact]
    public async Task Progress_on_all_actions_is_reported_on_one_page_in_one_save_and_those_left_out_stay_as_they_are()
    {
        var sides = await SidesAsync();
        var page = await sides.Ccg.OpenAsync(Actions(sides.Now));

        var answer = await sides.Ccg.SubmitAsync(page.Form(Actions(sides.Now)), new(Complete)
        {
            ["Form.Rows[2].Text"] = "Agreed in May.",
            ["Form.Rows[2].Status"] = "Done",
        });

        Assert.Contains("Progress reported on 2 actions", (await sides.Ccg.FollowAsync(answer)).Text, StringComparison.Ordinal);
        var saved = await app.ReadAsync(db => db.ActionProgress.Where(row => row.ReportedBy == sides.Ccg.User!.Name).ToListAsync());
        Assert.Equal(["Agreed in May.", "The plan is with the trust."], saved.Select(row => row.Text).Order());
    }

    [Fact]
    public async Task Nothing_entered_on_any_action_says_so()
    {
        var sides = await SidesAsync();

        var page = await ReportAsync(sides, []);

        page.ShowsError("Form.Rows[0].Text", "Enter your progress on at least one action");
    }

    [Fact]
    public async Task A_report_after_the_quarter_moved_on_is_not_saved_and_what_was_typed_is_shown()
    {
        var sides = await SidesAsync();
        var form = (await sides.Ccg.OpenAsync(Actions(sides.Now))).Form(Actions(sides.Now));
        await app.Given.StageAsync(sides.Before, AssessmentStage.Published);

        var page = await sides.Ccg.SubmitAsync(form, new(Complete));

        Assert.Equal(409, page.Status);
        Assert.Contains("The plan is with the trust.", page.Raw, StringComparison.Ordinal);
        Assert.Empty(await ReportsAsync(sides));
    }

    private async Task<Sides> SidesAsync()
    {
        var team = await app.Given.AreaTeamAsync();
        var now = await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        var before = await app.Given.QuarterAsync(now.Ccg, quarter: Quarter.Q1);
        var action = await app.Given.ItemAsync(before, Third, ItemKind.Action, Sample.Action());
        await app.Given.ItemAsync(before, Third, ItemKind.Action, Sample.Action("Finished.", ActionStatus.Done));
        await app.Given.ItemAsync(before, Third, ItemKind.Action, Sample.Action("Of NHS England.") with { Owner = ActionOwner.NhsEngland });
        await app.Given.ItemAsync(before, Third, ItemKind.Action, Sample.Action("Left out."));
        await app.Given.ItemAsync(before, Third, ItemKind.Action, Sample.Action("The last."));
        await app.Given.StageAsync(before, AssessmentStage.Final);
        return new Sides(
            await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team)),
            await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead, now.Ccg)),
            team, now, before, action);
    }

    private Task<List<ActionProgress>> ReportsAsync(Sides sides) =>
        app.ReadAsync(db => db.ActionProgress.Where(row => row.ItemId == sides.Action).ToListAsync());

    private static async Task<Page> ReportAsync(Sides sides, Dictionary<string, string> answers) =>
        await sides.Ccg.SubmitAsync((await sides.Ccg.OpenAsync(Actions(sides.Now))).Form(Actions(sides.Now)), new(answers));

    private static string Root(QuarterKey quarter) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}";

    private static string Actions(QuarterKey quarter) => $"{Root(quarter)}/actions";

    private sealed record Sides(Visitor Lead, Visitor Ccg, OrganisationCode Team, QuarterKey Now, QuarterKey Before, Guid Action);
}
