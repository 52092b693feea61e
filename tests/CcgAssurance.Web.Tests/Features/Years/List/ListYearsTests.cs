using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Years.List;

// The years belong to all of England, so every test has a database of its own.
public sealed class ListYearsTests : IAsyncLifetime
{
    private const string Address = "/admin/years";
    private static readonly FinancialYear Year = FinancialYear.StartingIn(2014);
    private readonly AssuranceApp _app = new();

    public async ValueTask InitializeAsync() => await _app.InitializeAsync();

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in()
    {
        var answer = await _app.Visitor().OpenAsync(Address);

        Assert.Equal(302, answer.Status);
        Assert.StartsWith("/account/log-in", answer.Location, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.Administrator)]
    public async Task Get_by_a_role_that_does_not_open_years_is_forbidden(Role role) =>
        Assert.Equal(403, (await (await _app.LogInAsync(await _app.Given.UserAsync(role))).OpenAsync(Address)).Status);

    [Fact]
    [Rule("R106")]
    public async Task Get_before_any_year_is_open_says_so_and_names_the_four_steps()
    {
        var page = await (await NationalTeamAsync()).OpenAsync(Address);

        Assert.Contains("No years are open yet.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Prepare evidence Hold conversation Agree report and check consistency Finalise and publish", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R106")]
    public async Task Get_shows_the_milestones_of_each_year_before_it_is_opened_and_which_of_them_were_moved()
    {
        var visitor = await NationalTeamAsync();

        var page = await visitor.OpenAsync(Address);

        Assert.Equal(
            [
                "Final report by",
                "Friday 3 October 2014",
                "Monday 5 January 2015 (moved from Saturday 3 January 2015)",
                "Tuesday 7 April 2015 (moved from Sunday 5 April 2015)",
                "Monday 6 July 2015 (moved from Saturday 4 July 2015)",
            ],
            page.TableRows("Milestones of 2014/15 when you open it")[4]);
        Assert.Equal(6, page.TableRows("Milestones of 2013/14 when you open it").Count);

        var opened = await visitor.FollowAsync(await OpenYearAsync(visitor, "2014-15"));
        Assert.DoesNotContain("Milestones of 2014/15 when you open it", opened.Text, StringComparison.Ordinal);
        Assert.Equal(
            new DateOnly(2015, 4, 7),
            await _app.ReadAsync(db => db.QuarterMilestones.Where(row => row.Quarter == Quarter.Q3).Select(row => row.FinalReport).SingleAsync()));
    }

    [Theory]
    [InlineData("", "Enter a financial year, such as 2014-15")]
    [InlineData("next year", "Enter a financial year, such as 2014-15")]
    [InlineData("2014-16", "Enter a financial year, such as 2014-15")]
    [InlineData("2015-16", "Enter 2013-14 or 2014-15: there is no assurance framework for 2015/16 (2014/15 operational guidance, paras 2 to 3)")]
    public async Task Post_of_a_year_that_cannot_be_opened_says_which_can_and_opens_nothing(string typed, string message)
    {
        var visitor = await NationalTeamAsync();

        var page = await OpenYearAsync(visitor, typed);

        page.ShowsError("Form.Year", message);
        Assert.Equal(typed, page.ValueOf("Form.Year"));
        Assert.Equal(0, await _app.ReadAsync(db => db.QuarterlyAssessments.CountAsync()));
        Assert.Equal(0, await _app.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.RecordKind != Person.Kind)));
    }

    [Fact]
    [Rule("R89", "R97", "R254")]
    public async Task Post_opens_four_quarters_for_every_group_in_England_with_one_entry_each_and_the_milestones()
    {
        var visitor = await NationalTeamAsync();

        var page = await visitor.FollowAsync(await OpenYearAsync(visitor, "2014/15"));

        Assert.Contains("2014/15 is open for every CCG", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            [
                "2014/15",
                "CCG Assurance Framework 2014/15",
                "211 211 with no meeting recorded, 2014/15 operational guidance, para 31 211 with no annual review held, 2014/15 operational guidance, para 28",
            ],
            page.TableRows("Open years").Single().Take(3));
        var perGroup = await _app.ReadAsync(db => db.QuarterlyAssessments
            .GroupBy(row => row.CcgCode).Select(group => new { group.Key, Count = group.Count() }).ToListAsync());
        Assert.Equal(211, perGroup.Count);
        Assert.All(perGroup, group => Assert.Equal(4, group.Count));
        Assert.Equal(844 * 6, await _app.ReadAsync(db => db.DomainJudgements.CountAsync()));
        Assert.Equal(0, await _app.ReadAsync(db => db.QuarterlyAssessments.CountAsync(row => row.FrameworkKey != "2014-15")));
        var entries = await _app.ReadAsync(db => db.AuditEntries.Where(entry => entry.UserId == visitor.User!.Id).ToListAsync());
        Assert.Equal(844, entries.Count(entry => entry.RecordKind == AssessmentId.Kind && entry.Change == AuditChange.Added));
        Assert.Equal(
            ["Milestones of Quarter 1", "Milestones of Quarter 2", "Milestones of Quarter 3", "Milestones of Quarter 4"],
            entries.Where(entry => entry.RecordKind == QuarterMilestones.Kind).Select(entry => entry.Subject).Order());
        Assert.Equal(
            new DateOnly(2014, 8, 14),
            await _app.ReadAsync(db => db.QuarterMilestones.Where(row => row.Quarter == Quarter.Q1).Select(row => row.Dashboard).SingleAsync()));
    }

    [Fact]
    [Rule("R1", "R89")]
    public async Task Post_of_the_year_before_uses_the_framework_of_that_year()
    {
        var visitor = await NationalTeamAsync();

        await OpenYearAsync(visitor, "2013-14");

        Assert.Equal(844, await _app.ReadAsync(db => db.QuarterlyAssessments.CountAsync(row => row.FrameworkKey == "2013-14")));
    }

    [Fact]
    [Rule("R89")]
    public async Task Post_again_adds_only_the_quarters_of_a_new_group()
    {
        var visitor = await NationalTeamAsync();
        await OpenYearAsync(visitor, "2014-15");
        var before = await _app.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.RecordKind != Person.Kind));
        var ids = await _app.ReadAsync(db => db.QuarterlyAssessments.Select(row => row.Id).ToListAsync());
        Assert.Equal(302, (await OpenYearAsync(visitor, "2014-15")).Status);
        Assert.Equal(before, await _app.ReadAsync(db => db.AuditEntries.CountAsync(entry => entry.RecordKind != Person.Kind)));

        var added = await _app.Given.CcgAsync(openedOn: new DateOnly(2014, 10, 1));
        Assert.Contains("1 without quarters", (await visitor.OpenAsync(Address)).Text, StringComparison.Ordinal);
        var page = await visitor.FollowAsync(await OpenYearAsync(visitor, "2014-15"));

        Assert.DoesNotContain("without quarters", page.Text, StringComparison.Ordinal);
        var fresh = await _app.ReadAsync(db => db.QuarterlyAssessments.Where(row => !ids.Contains(row.Id)).ToListAsync());
        Assert.Equal(4, fresh.Count);
        Assert.All(fresh, row => Assert.Equal(added, row.CcgCode));
        Assert.Equal(4, await _app.ReadAsync(db => db.QuarterMilestones.CountAsync()));
    }

    [Fact]
    public async Task The_three_groups_that_close_on_31_March_2015_are_assessed_for_2014_15_and_not_for_the_year_after()
    {
        OrganisationCode[] closing = [OrganisationCode.Parse("00F"), OrganisationCode.Parse("00G"), OrganisationCode.Parse("00H")];
        await OpenYearAsync(await NationalTeamAsync(), "2014-15");

        Assert.Equal(12, await _app.ReadAsync(db => db.QuarterlyAssessments.CountAsync(row => closing.Contains(row.CcgCode) && row.Year == Year)));
        var next = (await _app.ReadAsync(db => db.Ccgs.AsNoTracking().ToListAsync())).Where(ccg => !ccg.IsAssessedIn(Year.Next));
        Assert.Equal(closing, next.Select(ccg => ccg.Code).OrderBy(code => code.Value));
    }

    [Fact]
    public async Task Post_leaves_out_groups_that_did_not_exist_in_the_year()
    {
        var closed = await _app.Given.CcgAsync(closedOn: new DateOnly(2014, 3, 31));
        var later = await _app.Given.CcgAsync(openedOn: new DateOnly(2015, 4, 1));

        await OpenYearAsync(await NationalTeamAsync(), "2014-15");

        Assert.Equal(0, await _app.ReadAsync(db => db.QuarterlyAssessments.CountAsync(row => row.CcgCode == closed || row.CcgCode == later)));
    }

    [Fact]
    [Rule("R94", "R101")]
    public async Task Get_counts_the_groups_of_each_year_without_any_meeting_and_without_an_annual_review_held()
    {
        await _app.WriteAsync(db => db.QuarterMilestones.Add(QuarterMilestones.Open(Year, Quarter.Q1, new CycleDefaults())));
        var planned = new MeetingAnswers { TakesPlace = true, Date = new DateOnly(2015, 4, 20), Mode = MeetingMode.FaceToFace };
        var held = planned with { Date = new DateOnly(2014, 11, 19) };
        await _app.Given.QuarterAsync(quarter: Quarter.Q2, meeting: new MeetingAnswers());
        await _app.Given.QuarterAsync(quarter: Quarter.Q4, meeting: planned);
        await _app.Given.QuarterAsync(quarter: Quarter.Q1, meeting: held);
        var complete = (await _app.Given.QuarterAsync(quarter: Quarter.Q4, meeting: held)).Ccg;
        await _app.Given.QuarterAsync(complete, quarter: Quarter.Q1);

        var text = (await (await NationalTeamAsync()).OpenAsync(Address)).Text;

        Assert.Contains("1 with no meeting recorded", text, StringComparison.Ordinal);
        Assert.Contains("3 with no annual review held", text, StringComparison.Ordinal);
    }

    private async Task<Visitor> NationalTeamAsync() => await _app.LogInAsync(await _app.Given.UserAsync(Role.NationalTeam));

    private static async Task<Page> OpenYearAsync(Visitor visitor, string year) =>
        await visitor.SubmitAsync((await visitor.OpenAsync(Address)).Form(Address), new() { ["Form.Year"] = year });
}
