using CcgAssurance.Data.Concurrency;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Tests;

/// <summary>The folded text beside a record is that of the record, whoever saves it and whatever else is saved.</summary>
public sealed class SearchingTests : IAsyncLifetime
{
    private static readonly Focus First = Focus.On(new DomainNumber(1));
    private static readonly Actor Actor = new(
        new UserId(Guid.CreateVersion7()), "Ruth Okafor", Role.AreaTeamLead, OrganisationCode.Parse("Q45"),
        new DateTimeOffset(2014, 11, 19, 10, 30, 0, TimeSpan.Zero));

    private TestDatabase _database = null!;
    private Guid _item;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        await using var db = _database.CreateContext();
        var assessment = QuarterlyAssessment.Open(
            new QuarterKey(OrganisationCode.Parse("00C"), FinancialYear.StartingIn(2014), Quarter.Q1), FrameworkVersions.Y2014To15);
        Assert.True(assessment.AddItem(First, ItemKind.Issue, new ItemAnswers { Title = "A&E waits", Text = "100% café_bar [x" }).IsDone);
        _item = assessment.Items[0].Id;
        db.QuarterlyAssessments.Add(assessment);
        await db.SaveAsync(Actor, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData("a and e", true)]
    [InlineData("wait A & E", true)]
    [InlineData("CAFE", true)]
    [InlineData("café_bar", true)]
    [InlineData("100%", true)]
    [InlineData("1_2", false)]
    [InlineData("waits nowhere", false)]
    [InlineData("%", false)]
    public async Task A_record_is_found_by_all_the_words_however_they_are_written(string typed, bool isFound)
    {
        await using var db = _database.CreateContext();

        Assert.Equal(isFound, await db.ReportItems.Matching(SearchWords.Of(typed)).AnyAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_record_that_was_changed_is_found_by_what_it_says_now()
    {
        await using (var db = _database.CreateContext())
        {
            var assessment = await db.QuarterlyAssessments.Include(row => row.Items).SingleAsync(TestContext.Current.CancellationToken);
            Assert.True(assessment.ChangeItem(_item, new ItemAnswers { Title = "Ambulance waits" }).IsDone);
            db.Expect(assessment, assessment.Items[0], new Tokens { Version = assessment.Items[0].Version, StageToken = assessment.StageToken });
            Assert.True((await db.SaveAsync(Actor, TestContext.Current.CancellationToken)).IsDone);
        }

        await using var after = _database.CreateContext();
        Assert.True(await after.ReportItems.Matching(SearchWords.Of("ambulance")).AnyAsync(TestContext.Current.CancellationToken));
        Assert.False(await after.ReportItems.Matching(SearchWords.Of("cafe")).AnyAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("waits darlington", true)]
    [InlineData("waits 00c q1 2014/15", true)]
    [InlineData("waits quarter 1", true)]
    [InlineData("waits q2", false)]
    [InlineData("waits 2013/14", false)]
    [InlineData("darlington", false)]
    [InlineData("darlington q1", false)]
    public async Task A_record_of_a_quarter_is_found_with_its_group_and_quarter_but_not_by_them_alone(string typed, bool isFound)
    {
        await using var db = _database.CreateContext();

        Assert.Equal(isFound, await db.QuarterlyAssessments.With(db, db.ReportItems, item => item.AssessmentId)
            .Matching(SearchWords.Of(typed)).AnyAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Every_record_that_is_searched_has_its_folded_text_also_what_the_reference_data_brought()
    {
        await using var db = _database.CreateContext();
        var searched = db.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(ISearched))).ToList();

        Assert.NotEmpty(searched);
        Assert.All(searched, type => Assert.NotNull(type.FindProperty("FoldedText")));
        var ccgs = await db.Ccgs.Include(ccg => ccg.Names).Select(ccg => new { ccg, Folded = EF.Property<string>(ccg, "FoldedText") })
            .ToListAsync(TestContext.Current.CancellationToken);
        Assert.True(ccgs.Count > 200);
        Assert.All(ccgs, row => Assert.Equal(FoldedText.Of(row.ccg.SearchedText), row.Folded));
    }

    [Fact]
    public async Task The_history_does_not_hold_the_folded_text()
    {
        await using (var db = _database.CreateContext())
        {
            var assessment = await db.QuarterlyAssessments.Include(row => row.Items).SingleAsync(TestContext.Current.CancellationToken);
            var item = assessment.Items[0];
            db.Expect(assessment, item, new Tokens { Version = item.Version, StageToken = assessment.StageToken });
            db.ReportItems.Remove(item);
            Assert.True((await db.SaveAsync(Actor, TestContext.Current.CancellationToken)).IsDone);
        }

        await using var after = _database.CreateContext();
        var entries = await after.AuditEntries.ToListAsync(TestContext.Current.CancellationToken);
        Assert.Contains(entries, entry => entry.Change == Data.Auditing.AuditChange.Removed);
        Assert.DoesNotContain(entries.SelectMany(entry => entry.Fields), field => field.Field == "FoldedText");
    }
}
