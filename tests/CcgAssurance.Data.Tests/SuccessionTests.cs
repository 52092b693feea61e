using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Tests;

// 00C passes to 00D, and that to 00J a year later; 00K takes another name.
public sealed class SuccessionTests : IAsyncLifetime
{
    private static readonly DateOnly FirstEnd = new(2015, 3, 31);
    private static readonly DateOnly SecondEnd = new(2016, 3, 31);

    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        await using var db = _database.CreateContext();
        var (first, second, third) = (await GroupAsync(db, "00C"), await GroupAsync(db, "00D"), await GroupAsync(db, "00J"));
        var facts = new ClosingFacts { Today = new DateOnly(2014, 7, 1), LastWorkedFrom = null, LastYearFrom = null };
        Assert.True(first.Close(new ClosingAnswers(FirstEnd, second), [], facts).IsDone);
        Assert.True(second.Close(new ClosingAnswers(SecondEnd, third), [first], facts).IsDone);
        Assert.True((await GroupAsync(db, "00K")).Rename("NHS Nova CCG", FirstEnd.AddDays(1)).IsDone);
        foreach (var ccg in db.Ccgs.Local)
        {
            Concurrency.ConcurrencyChecks.Expect(db, ccg, ccg.Version);
        }

        Assert.True((await db.SaveAsync(By(Role.NationalTeam, "X24", FirstEnd), TestContext.Current.CancellationToken)).IsDone);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData("00C", "2015-03-31", "00C")]
    [InlineData("00C", "2015-04-01", "")]
    [InlineData("00D", "2015-03-31", "00D")]
    [InlineData("00D", "2015-04-01", "00C 00D")]
    [InlineData("00D", "2016-04-01", "")]
    [InlineData("00J", "2016-03-31", "00J")]
    [InlineData("00J", "2016-04-01", "00C 00D 00J")]
    public async Task A_group_sees_itself_until_its_last_day_and_those_for_which_it_answers(string own, string day, string seen)
    {
        await using var db = _database.CreateContext();

        var codes = await db.Ccgs.VisibleTo(By(Role.CcgLead, own, Day(day))).Select(ccg => ccg.Code).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(seen, string.Join(' ', codes.Select(code => code.Value).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("2015-03-31", "00C")]
    [InlineData("2015-04-01", "00D")]
    [InlineData("2016-04-01", "00J")]
    public async Task What_is_addressed_to_a_group_goes_to_the_one_that_answers_for_it(string day, string answering)
    {
        await using var db = _database.CreateContext();
        var code = Code("00C");

        Assert.Equal(
            [Code(answering)],
            await db.Ccgs.Where(ccg => ccg.Code == code).AnsweringOn(Day(day)).ToListAsync(TestContext.Current.CancellationToken));
        var closed = await db.AnsweringForClosedAsync(Day(day), TestContext.Current.CancellationToken);
        Assert.Equal(answering, closed.GetValueOrDefault(code, code).Value);
    }

    [Fact]
    public async Task The_area_team_and_the_nation_keep_a_closed_group()
    {
        await using var db = _database.CreateContext();

        Assert.Contains(Code("00C"), await SeenAsync(db, By(Role.AreaTeamLead, "Q45", SecondEnd)));
        Assert.Contains(Code("00C"), await SeenAsync(db, By(Role.NationalTeam, "X24", SecondEnd)));
    }

    [Fact]
    public async Task Nobody_acts_for_a_group_that_has_closed()
    {
        await using var db = _database.CreateContext();
        var user = new Identity.ApplicationUser
        {
            Id = Guid.CreateVersion7(),
            Name = "Alex",
            Email = "alex@test.example",
            CreatedAt = By(Role.CcgLead, "00C", FirstEnd).At,
        };
        var membership = Membership.Of(new UserId(user.Id), new MembershipAnswers(Role.CcgLead, Code("00C"), new DateOnly(2013, 4, 1)));
        db.AddRange(user, membership);
        await db.SaveAsync(By(Role.Administrator, "X24", FirstEnd), TestContext.Current.CancellationToken);

        Assert.Equal(1, await db.PeopleOn(FirstEnd).CountAsync(person => person.Id == user.Id, TestContext.Current.CancellationToken));
        Assert.Equal(0, await db.PeopleOn(FirstEnd.AddDays(1)).CountAsync(person => person.Id == user.Id, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("2015-03-31", "NHS Durham Dales, Easington and Sedgefield CCG")]
    [InlineData("2015-04-01", "NHS Durham Dales, Easington and Sedgefield CCG")]
    public async Task A_query_reads_the_name_of_a_group_that_never_changed_it(string day, string name)
    {
        await using var db = _database.CreateContext();

        Assert.Equal(name, await NameAsync(db, "00D", Day(day)));
    }

    [Fact]
    public async Task A_query_reads_the_name_of_the_day_and_orders_by_it_and_finds_by_every_name()
    {
        await using var db = _database.CreateContext();
        var (before, after, codes) = (FirstEnd, FirstEnd.AddDays(1), new[] { Code("00D"), Code("00K") });

        Assert.Equal("NHS Hartlepool and Stockton-on-Tees CCG", await NameAsync(db, "00K", before));
        Assert.Equal("NHS Hartlepool and Stockton-on-Tees CCG", await NameAsync(db, "00K", new DateOnly(2010, 1, 1)));
        Assert.Equal("NHS Nova CCG", await NameAsync(db, "00K", after));
        Assert.Equal(
            ["00D", "00K"],
            (await db.Ccgs.Where(ccg => codes.Contains(ccg.Code)).OrderBy(ccg => ccg.NameOn(after)).Select(ccg => ccg.Code)
                .ToListAsync(TestContext.Current.CancellationToken)).Select(code => code.Value));
        foreach (var words in new[] { "nova", "hartlepool" })
        {
            Assert.Equal(
                Code("00K"), await db.Ccgs.Matching(SearchWords.Of(words)).Select(ccg => ccg.Code).SingleAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task A_query_asks_for_a_name_by_one_value_and_numbers_no_rows()
    {
        await using var db = _database.CreateContext();
        var day = FirstEnd;

        var sql = db.Ccgs.OrderBy(ccg => ccg.Code).Select(ccg => new { ccg.Code, Name = ccg.NameOn(day) }).ToQueryString();

        Assert.Contains("CcgNames", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("ROW_NUMBER", sql, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("APPLY", sql, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("JOIN", sql, StringComparison.OrdinalIgnoreCase);
        await Task.CompletedTask;
    }

    [Fact]
    public async Task A_quarter_that_begins_after_the_closing_is_nobodys_and_the_last_one_stays()
    {
        await using var db = _database.CreateContext();
        var year = FinancialYear.StartingIn(2014);
        db.AddRange(
            QuarterlyAssessment.Open(new QuarterKey(Code("00C"), year, Quarter.Q4), FrameworkVersions.For("2014-15")),
            QuarterlyAssessment.Open(new QuarterKey(Code("00C"), year.Next, Quarter.Q1), FrameworkVersions.For("2014-15")));
        await db.SaveAsync(By(Role.NationalTeam, "X24", FirstEnd), TestContext.Current.CancellationToken);

        var seen = await db.QuarterlyAssessments.VisibleTo(db, By(Role.CcgLead, "00D", FirstEnd.AddDays(1))).Select(row => row.Quarter)
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal([Quarter.Q4], seen);
    }

    [Fact]
    public async Task The_history_says_what_was_recorded_by_whom()
    {
        await using var db = _database.CreateContext();

        var entries = await db.AuditEntries.Where(entry => entry.RecordKind == Ccg.Kind && (entry.RecordId == "00C" || entry.RecordId == "00K"))
            .OrderBy(entry => entry.Id).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            ["ClosedOn:→2015-03-31", "SuccessorCode:→00D"],
            entries.Where(entry => entry.RecordId == "00C").SelectMany(entry => entry.Fields)
                .Select(field => $"{field.Field}:{field.Old}→{field.New}").Order());
        Assert.Contains(entries, entry => entry.RecordId == "00K" && entry.PartKind == nameof(CcgName)
            && entry.Fields.Any(field => field is { Field: nameof(CcgName.Name), New: "NHS Nova CCG" }));
        Assert.All(entries, entry => Assert.Equal("Somebody", entry.UserName));
    }

    private static Task<Ccg> GroupAsync(AssuranceDbContext db, string code) => db.Ccgs
        .AsSplitQuery()
        .Include(ccg => ccg.Names).Include(ccg => ccg.AreaTeams).Include(ccg => ccg.Successions)
        .OrderBy(ccg => ccg.Code)
        .SingleAsync(ccg => ccg.Code == Code(code), TestContext.Current.CancellationToken);

    private static Task<string> NameAsync(AssuranceDbContext db, string code, DateOnly day) =>
        db.Ccgs.Where(ccg => ccg.Code == Code(code)).Select(ccg => ccg.NameOn(day)).SingleAsync(TestContext.Current.CancellationToken);

    private static Task<List<OrganisationCode>> SeenAsync(AssuranceDbContext db, Actor actor) =>
        db.Ccgs.VisibleTo(actor).Select(ccg => ccg.Code).ToListAsync(TestContext.Current.CancellationToken);

    private static Actor By(Role role, string organisation, DateOnly day) =>
        new(new UserId(Guid.CreateVersion7()), "Somebody", role, Code(organisation), new DateTimeOffset(day, new TimeOnly(12, 0), TimeSpan.Zero));

    private static OrganisationCode Code(string text) => OrganisationCode.Parse(text);

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
