using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Years.Milestones;

// The milestones belong to all of England, so every test has a database of its own.
public sealed class MilestonesTests : IAsyncLifetime
{
    private const string Address = "/admin/years/2014-15/milestones/q1";
    private static readonly FinancialYear Year = FinancialYear.StartingIn(2014);

    private static readonly Dictionary<string, string> Later = new()
    {
        ["Form.Dashboard.Day"] = "15",
        ["Form.Reason"] = "The data came late.",
    };

    private readonly AssuranceApp _app = new();

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        await _app.WriteAsync(db => db.QuarterMilestones.AddRange(
            QuarterMilestones.Open(Year, Quarter.Q1, new CycleDefaults()), QuarterMilestones.Open(Year, Quarter.Q2, new CycleDefaults())));
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in() =>
        Assert.StartsWith("/account/log-in", (await _app.Visitor().OpenAsync(Address)).Location, StringComparison.Ordinal);

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.Administrator)]
    public async Task Get_by_a_role_that_does_not_open_years_is_forbidden(Role role) =>
        Assert.Equal(403, (await (await _app.LogInAsync(await _app.Given.UserAsync(role))).OpenAsync(Address)).Status);

    [Theory]
    [InlineData("/admin/years/2013-14/milestones/q1")]
    [InlineData("/admin/years/2014-15/milestones/q3")]
    [InlineData("/admin/years/2014-15/milestones/q5")]
    [InlineData("/admin/years/2014-16/milestones/q1")]
    public async Task Get_of_a_quarter_that_is_not_open_finds_nothing(string address) =>
        Assert.Equal(404, (await (await NationalTeamAsync()).OpenAsync(address)).Status);

    [Fact]
    [Rule("R106")]
    public async Task Get_shows_what_is_stored()
    {
        var page = await (await NationalTeamAsync()).OpenAsync(Address);

        Assert.Equal("Quarter 1 2014/15Milestones", page.Heading);
        Assert.Equal(("14", "8", "2014"), (page.ValueOf("Form.Dashboard.Day"), page.ValueOf("Form.Dashboard.Month"), page.ValueOf("Form.Dashboard.Year")));
        Assert.Equal("5", page.ValueOf("Form.DraftWorkingDays"));
        Assert.Equal("20", page.ValueOf("Form.Publication.Day"));
    }

    [Theory]
    [Rule("R107")]
    [InlineData("Form.Dashboard.Day", "13",
        "Enter 14 August 2014 or a later date: you cannot bring a milestone forward (2014/15 operational guidance, para 5)")]
    [InlineData("Form.Publication.Day", "25",
        "Enter a working day, such as 27 October 2014: 25 October 2014 is a Saturday (2014/15 operational guidance, para 34 and Annex 1)")]
    [InlineData("Form.Dashboard.Day", "", "Date of the dashboard must include a day")]
    [InlineData("Form.Dashboard.Day", "32", "Date of the dashboard must be a real date")]
    [InlineData("Form.Dashboard.Year", "9999", "Date of the dashboard must be between 1993 and 2020", "Form.Dashboard.Day")]
    [InlineData("Form.CommentWorkingDays", "9", "Enter 10 or more working days: you cannot shorten the time (2014/15 operational guidance, para 5)")]
    [InlineData("Form.CommentWorkingDays", "", "Working days for the CCG's comments must be a whole number from 1 to 60")]
    [InlineData("Form.Reason", "", "Enter the reason for the change")]
    public async Task Post_that_breaks_a_rule_shows_the_error_keeps_what_was_typed_and_saves_nothing(
        string field, string typed, string message, string? errorAt = null)
    {
        var visitor = await NationalTeamAsync();

        var page = await SubmitAsync(visitor, new(Later) { [field] = typed });

        page.ShowsError(errorAt ?? field, message);
        Assert.Equal(typed, page.ValueOf(field));
        Assert.Equal(field == "Form.Reason" ? "" : "The data came late.", page.ValueOf("Form.Reason"));
        Assert.Equal(new DateOnly(2014, 8, 14), (await ReadAsync(Quarter.Q1)).Dashboard);
        Assert.Equal(0, await _app.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.UserId == visitor.User!.Id)));
    }

    [Fact]
    [Rule("R107")]
    public async Task A_date_that_is_too_early_and_a_missing_reason_are_named_in_one_round_and_each_once()
    {
        var visitor = await NationalTeamAsync();

        var page = await SubmitAsync(visitor, new() { ["Form.ConsistencyCheck.Day"] = "1", ["Form.ConsistencyCheck.Month"] = "7" });

        page.ShowsError("Form.Reason", "Enter the reason for the change");
        page.ShowsError("Form.ConsistencyCheck.Day", page.OnlyMessages().Single(message => message.StartsWith("Enter ", StringComparison.Ordinal)
            && message.Contains("so that it does not come before the last conversations", StringComparison.Ordinal)));
        Assert.Equal(2, page.OnlyMessages().Count);
        Assert.Equal(0, await _app.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.UserId == visitor.User!.Id)));
    }

    [Fact]
    [Rule("R107", "R254")]
    public async Task Post_puts_the_date_back_keeps_the_reason_and_shows_it_in_the_history_of_the_year()
    {
        var visitor = await NationalTeamAsync();

        var page = await visitor.FollowAsync(await SubmitAsync(visitor, Later));

        Assert.Contains("Milestones of Quarter 1 2014/15 saved", page.Text, StringComparison.Ordinal);
        Assert.Contains("Reason: The data came late.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Dashboard issued by Before: 14 August 2014 Now: 15 August 2014", page.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2014, 8, 15), (await ReadAsync(Quarter.Q1)).Dashboard);
        Assert.Equal(new DateOnly(2014, 11, 14), (await ReadAsync(Quarter.Q2)).Dashboard);
        var entry = Assert.Single(await _app.ReadAsync(db => db.AuditEntries.Where(entry => entry.UserId == visitor.User!.Id).ToListAsync()));
        Assert.Equal((QuarterMilestones.Kind, "2014-15", AuditChange.Changed), (entry.RecordKind, entry.RecordId, entry.Change));
        Assert.Equal("The data came late.", entry.Reason);
        Assert.Equal([new FieldChange("Dashboard", "DateOnly", "2014-08-14", "2014-08-15")], entry.Fields);
    }

    [Fact]
    public async Task Post_that_changes_nothing_says_so_and_leaves_no_trace()
    {
        var visitor = await NationalTeamAsync();
        var before = (await ReadAsync(Quarter.Q1)).Version;

        var page = await SubmitAsync(visitor, new() { ["Form.Reason"] = "No reason." });

        Assert.Equal(400, page.Status);
        Assert.Contains(
            "Nothing has changed. Enter a later date or more working days",
            page.Document.QuerySelector(".nhsuk-error-summary")!.TextContent,
            StringComparison.Ordinal);
        Assert.Equal("No reason.", page.ValueOf("Form.Reason"));
        Assert.Equal(before, (await ReadAsync(Quarter.Q1)).Version);
        Assert.Equal(0, await _app.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.UserId == visitor.User!.Id)));
    }

    [Fact]
    public async Task Post_after_somebody_else_saved_shows_both_and_lets_the_second_person_choose()
    {
        var (first, second) = (await NationalTeamAsync(), await NationalTeamAsync());
        var opened = await second.OpenAsync(Address);
        await SubmitAsync(first, new() { ["Form.Publication.Day"] = "22", ["Form.Reason"] = "First." });

        var conflict = await second.SubmitAsync(opened.Form(Address), new() { ["Form.Publication.Day"] = "21", ["Form.Reason"] = "Second." });

        Assert.Equal(409, conflict.Status);
        Assert.Contains(
            "Someone else changed this part of the year while you were writing. Your answers are not saved yet.", conflict.Text, StringComparison.Ordinal);
        Assert.Contains(["Publication by", "22 October 2014", "21 October 2014"], conflict.TableRows("What is saved and what you wrote"));
        Assert.Equal(new DateOnly(2014, 10, 22), (await ReadAsync(Quarter.Q1)).Publication);
        Assert.Equal(302, (await second.SubmitAsync(conflict.Form(Address), new() { ["Form.Publication.Day"] = "23" })).Status);
        Assert.Equal(new DateOnly(2014, 10, 23), (await ReadAsync(Quarter.Q1)).Publication);
    }

    private async Task<Visitor> NationalTeamAsync() => await _app.LogInAsync(await _app.Given.UserAsync(Role.NationalTeam));

    private static async Task<Page> SubmitAsync(Visitor visitor, Dictionary<string, string> answers) =>
        await visitor.SubmitAsync((await visitor.OpenAsync(Address)).Form(Address), answers);

    private Task<QuarterMilestones> ReadAsync(Quarter quarter) =>
        _app.ReadAsync(db => db.QuarterMilestones.SingleAsync(row => row.Year == Year && row.Quarter == quarter));
}
