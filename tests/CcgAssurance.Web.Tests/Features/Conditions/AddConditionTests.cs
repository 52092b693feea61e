using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Features.Conditions.Edit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CcgAssurance.Web.Tests.Features.Conditions;

public sealed class AddConditionTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Source = "(NHS England announcement of the interim CCG assurance framework, first comment, point 7)";

    private static readonly Dictionary<string, string> Complete = new()
    {
        ["Form.Text"] = "Appoint a lead for safeguarding.",
        ["Form.SetOn.Day"] = "20",
        ["Form.SetOn.Month"] = "3",
        ["Form.SetOn.Year"] = "2013",
        ["Form.Level"] = "Level3",
    };

    private static readonly ConditionAnswers Answers = new("Appoint a lead.", ConditionSupportLevel.Level3, new DateOnly(2013, 3, 20));

    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in() => Assert.StartsWith(
        "/account/log-in", (await app.Visitor().OpenAsync(Add(await app.Given.CcgAsync()))).Location, StringComparison.Ordinal);

    [Theory]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    [InlineData(Role.Administrator)]
    public async Task Get_by_a_role_that_does_not_record_conditions_is_forbidden(Role role)
    {
        var given = await GivenCondition.InAsync(app);

        Assert.Equal(403, (await given.OpenAsync(role, Add(given.Ccg))).Status);
    }

    [Fact]
    public async Task Get_by_the_lead_of_another_area_team_finds_nothing()
    {
        var ccg = await app.Given.CcgAsync();
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead));

        Assert.Equal(404, (await visitor.OpenAsync(Add(ccg))).Status);
    }

    [Theory]
    [Rule("F7")]
    [InlineData("Form.Text", "", "Enter what the CCG has to do")]
    [InlineData("Form.SetOn.Day", "", "Date the condition was set must include a day")]
    [InlineData("Form.SetOn.Month", "13", "Date the condition was set must be a real date", "Form.SetOn.Month")]
    [InlineData("Form.SetOn.Year", "1899", "Date the condition was set must be between 1993 and 2020", "Form.SetOn.Day")]
    [InlineData(
        "Form.SetOn.Year",
        "2015",
        "Enter a date that is 19 November 2014 or earlier " + Source,
        "Form.SetOn.Day")]
    public async Task Post_that_is_wrong_shows_the_error_keeps_what_was_typed_and_saves_nothing(
        string field, string typed, string message, string? errorAt = null)
    {
        var (ccg, lead) = await GivenAsync();
        var answers = new Dictionary<string, string>(Complete) { [field] = typed };

        var page = await SubmitAsync(lead, ccg, answers);

        page.ShowsError(errorAt ?? field, message);
        Assert.All(answers, answer => Assert.Equal(answer.Value, page.ValueOf(answer.Key)));
        Assert.Empty(await OfAsync(ccg));
    }

    [Fact]
    public async Task Post_without_a_date_or_a_level_asks_for_them()
    {
        var (ccg, lead) = await GivenAsync();

        var page = await SubmitAsync(lead, ccg, new() { ["Form.Text"] = "Appoint a lead." });

        page.ShowsError("Form.SetOn.Day", "Enter the date the condition was set");
        page.ShowsError("Form.Level", "Select the support level");
        Assert.Equal("Appoint a lead.", page.ValueOf("Form.Text"));
        Assert.Empty(await OfAsync(ccg));
    }

    [Fact]
    public async Task Post_with_a_text_that_is_too_long_shows_the_error_and_a_text_of_the_longest_length_is_saved()
    {
        var (ccg, lead) = await GivenAsync();
        var longest = new string('x', AuthorisationCondition.TextMaxLength);

        var page = await SubmitAsync(lead, ccg, new(Complete) { ["Form.Text"] = longest + "x" });
        page.ShowsError("Form.Text", "What the CCG has to do must be 500 characters or less");
        Assert.Equal(longest + "x", page.ValueOf("Form.Text"));
        Assert.Empty(await OfAsync(ccg));

        Assert.Equal(302, (await lead.SubmitAsync(page.Form(Add(ccg)), new() { ["Form.Text"] = longest })).Status);
        Assert.Equal(longest, Assert.Single(await OfAsync(ccg)).Text);
    }

    [Fact]
    [Rule("F7", "R254")]
    public async Task Post_records_the_condition_with_the_next_number_and_its_history()
    {
        var (ccg, lead) = await GivenAsync();
        var before = await app.Given.ConditionAsync();
        var decoy = await app.Given.CcgAsync(lead.User!.Organisation);

        var answer = await SubmitAsync(lead, ccg, Complete);

        Assert.Equal($"/ccgs/{ccg}", answer.Location);
        var page = await lead.FollowAsync(answer);
        var banner = page.Document.QuerySelector(".nhsuk-notification-banner")!.TextContent;
        Assert.Contains("Authorisation condition recorded", banner, StringComparison.Ordinal);
        Assert.Equal($"/conditions/{before + 1}", page.Link("Appoint a lead for safeguarding."));
        var condition = Assert.Single(await OfAsync(ccg));
        Assert.Equal(
            (before + 1, "Appoint a lead for safeguarding.", new DateOnly(2013, 3, 20), ConditionSupportLevel.Level3, true),
            (condition.Number, condition.Text, condition.SetOn, condition.SupportLevel, condition.IsOpen));
        Assert.Empty(await OfAsync(decoy));

        var id = lead.User.Id;
        var entry = Assert.Single(await app.ReadAsync(db => db.AuditEntries.Where(entry => entry.UserId == id).ToListAsync()));
        Assert.Equal(
            (AuthorisationCondition.KeyOf(before + 1), AuditChange.Added, $"Authorisation condition {before + 1}", lead.User.Name),
            (new RecordKey(entry.RecordKind, entry.RecordId), entry.Change, entry.Subject, entry.UserName));
        var history = await lead.OpenAsync($"/conditions/{before + 1}/history");
        Assert.Contains($"Authorisation condition {before + 1} added", history.Headings(2));
        Assert.Contains("What the CCG has to do Now: Appoint a lead for safeguarding.", history.Text, StringComparison.Ordinal);
        Assert.Contains("Date the condition was set Now: 20 March 2013", history.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("F7")]
    public async Task Two_conditions_that_are_recorded_at_the_same_moment_are_both_there_with_different_numbers()
    {
        var (ccg, first) = await GivenAsync();
        var second = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, first.User!.Organisation));
        var forms = ((await first.OpenAsync(Add(ccg))).Form(Add(ccg)), (await second.OpenAsync(Add(ccg))).Form(Add(ccg)));

        var answers = await Task.WhenAll(
            first.SubmitAsync(forms.Item1, Complete), second.SubmitAsync(forms.Item2, new(Complete) { ["Form.Text"] = "The other." }));

        Assert.Equal([302, 302], answers.Select(answer => answer.Status));
        var both = await OfAsync(ccg);
        Assert.Equal(["Appoint a lead for safeguarding.", "The other."], both.Select(row => row.Text).Order(StringComparer.Ordinal));
        Assert.Equal(2, both.Select(row => row.Number).Distinct().Count());
    }

    [Theory]
    [Rule("F7")]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public async Task A_number_that_somebody_took_meanwhile_is_passed_over_and_after_five_tries_nothing_is_saved(int taken, bool isDone)
    {
        var (ccg, lead) = await GivenAsync();
        await using var db = app.Database.CreateContext(new TakesTheNumber(taken, () => app.Given.ConditionAsync()));
        var actor = lead.User!.At(app.Clock.GetUtcNow());

        var outcome = await new AddConditionHandler(db).HandleAsync(ccg, Answers, actor, TestContext.Current.CancellationToken);

        Assert.Equal(isDone ? OutcomeKind.Done : OutcomeKind.Conflict, outcome.Kind);
        var largest = await app.ReadAsync(context => context.AuthorisationConditions.MaxAsync(row => row.Number));
        Assert.Equal(isDone ? [largest] : [], (await OfAsync(ccg)).Select(row => row.Number));
        var id = lead.User.Id;
        Assert.Equal(isDone ? 1 : 0, await app.ReadAsync(context => context.AuditEntries.CountAsync(entry => entry.UserId == id)));
    }

    private static async Task<Page> SubmitAsync(Visitor lead, OrganisationCode ccg, Dictionary<string, string> answers) =>
        await lead.SubmitAsync((await lead.OpenAsync(Add(ccg))).Form(Add(ccg)), answers);

    private static string Add(OrganisationCode ccg) => $"/ccgs/{ccg}/conditions/new";

    private async Task<(OrganisationCode Ccg, Visitor Lead)> GivenAsync()
    {
        var team = await app.Given.AreaTeamAsync();
        return (await app.Given.CcgAsync(team), await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead, team)));
    }

    private Task<List<AuthorisationCondition>> OfAsync(OrganisationCode ccg) => app.ReadAsync(db =>
        db.AuthorisationConditions.Where(row => row.CcgCode == ccg).OrderBy(row => row.Number).ToListAsync());

    /// <summary>Records another condition just before each of the next saves, so that it has the number.</summary>
    private sealed class TakesTheNumber(int times, Func<Task<int>> take) : SaveChangesInterceptor
    {
        private int _left = times;

        public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (_left-- > 0)
            {
                await take();
            }

            return result;
        }
    }
}
