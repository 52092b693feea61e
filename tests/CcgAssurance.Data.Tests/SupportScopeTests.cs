using CcgAssurance.Data.Providers;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using static CcgAssurance.Data.Tests.SupportSamples;

namespace CcgAssurance.Data.Tests;

public sealed class SupportScopeTests : IAsyncLifetime
{
    private static readonly string[] All = ["A agreed", "B agreed", "A draft", "B draft", "A proposed", "A taken back", "A completed"];

    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        await using var db = _database.CreateContext();
        db.SupportPackages.AddRange(
            Draft("00C", Titled("A draft", 1)),
            Draft("00D", Titled("B draft", 1)),
            Proposed(1, "00C", Titled("A proposed", 2, 3)),
            Agreed(2, "00C", Titled("A agreed", 3)),
            Agreed(3, "00D", Titled("B agreed", 1, 2, 3, 4, 5, 6)));
        var takenBack = Proposed(4, "00C", Titled("A taken back"));
        Done(takenBack.TakeBack("To be changed.", Lead));
        Done(takenBack.Write(Titled("A secret", 6), Lead));
        var completed = Agreed(5, "00C", Titled("A completed", 4));
        Done(completed.Complete(true, "Done.", Lead with { At = Lead.At.AddMonths(2) }));
        db.SupportPackages.AddRange(takenBack, completed);
        await db.SaveAsync(Lead, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [Rule("R151", "R180", "R256")]
    [InlineData(Role.AreaTeamDirector, "Q46")]
    [InlineData(Role.CcgLead, "00C", "A agreed", "A completed", "A proposed", "A taken back")]
    [InlineData(Role.GoverningBodyMember, "00D", "B agreed")]
    [InlineData(Role.IndependentMember, "00J")]
    [InlineData(Role.RegionalReviewer, "Y54", "A agreed", "A completed", "B agreed")]
    [InlineData(Role.RegionalReviewer, "Y57")]
    [InlineData(Role.NationalTeam, "X24", "A agreed", "A completed", "B agreed")]
    public async Task A_package_is_seen_by_the_group_once_it_is_proposed_and_by_those_above_once_it_is_agreed(
        Role role, string organisation, params string[] seen) => Assert.Equal(seen, await TitlesAsync(role, organisation));

    [Theory]
    [Rule("R151")]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.AreaTeamDirector)]
    public async Task The_area_team_sees_its_drafts_too(Role role) =>
        Assert.Equal(All.Order(StringComparer.Ordinal), await TitlesAsync(role, "Q45"));

    [Theory]
    [Rule("R145")]
    [InlineData(1, "A draft", "B agreed", "B draft")]
    [InlineData(2, "A proposed", "B agreed")]
    [InlineData(3, "A agreed", "A proposed", "B agreed")]
    [InlineData(6, "B agreed")]
    public async Task Packages_are_found_by_a_domain(int domain, params string[] found)
    {
        await using var db = _database.CreateContext();

        var titles = await db.SupportPackages.InDomain(new DomainNumber(domain)).Select(package => package.Title)
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(found, titles.Order(StringComparer.Ordinal));
    }

    [Theory]
    [Rule("R164")]
    [InlineData(SupportType.PeerReview, true)]
    [InlineData(SupportType.Other, true)]
    [InlineData(SupportType.ExpertTeams, false)]
    public async Task Packages_are_found_by_a_kind_of_support(SupportType type, bool isFound)
    {
        await using var db = _database.CreateContext();

        Assert.Equal(isFound ? All.Length : 0, await db.SupportPackages.OfType(type).CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_next_number_follows_the_highest()
    {
        await using var db = _database.CreateContext();

        Assert.Equal(6, await db.NextSupportNumberAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(typeof(SupportPackage), nameof(SupportPackage.Number))]
    [InlineData(typeof(SupportPackage), nameof(SupportPackage.CcgCode))]
    [InlineData(typeof(SupportPackage), nameof(SupportPackage.Stage))]
    [InlineData(typeof(SupportPackage), nameof(SupportPackage.NextDiscussionOn))]
    [InlineData(typeof(SupportPackage), nameof(SupportPackage.AssessmentId))]
    [InlineData(typeof(SupportTerms), nameof(SupportMeasure.PackageId))]
    [InlineData(typeof(SupportMeasure), nameof(SupportMeasure.TermsId))]
    [InlineData(typeof(SupportIndicator), nameof(SupportMeasure.TermsId))]
    [InlineData(typeof(SupportRestriction), nameof(SupportMeasure.TermsId))]
    [InlineData(typeof(SupportTrajectory), nameof(SupportMeasure.TermsId))]
    [InlineData(typeof(ConsideredFactor), nameof(SupportMeasure.TermsId))]
    [InlineData(typeof(SupportIssue), nameof(SupportIssue.IssueId))]
    [InlineData(typeof(SupportActual), nameof(SupportMeasure.PackageId))]
    [InlineData(typeof(SupportReading), nameof(SupportMeasure.PackageId))]
    [InlineData(typeof(SupportReview), nameof(SupportMeasure.PackageId))]
    [InlineData(typeof(SupportMiss), nameof(SupportMeasure.PackageId))]
    [InlineData(typeof(SupportConfirmation), nameof(SupportMeasure.PackageId))]
    [InlineData(typeof(SupportEntry), nameof(SupportMeasure.PackageId))]
    [InlineData(typeof(SupportFile), nameof(SupportFile.EntryId))]
    public void Each_way_in_which_packages_are_found_has_an_index(Type record, string filter)
    {
        using var db = new SqliteDesignTimeContext().CreateDbContext([]);

        Assert.Contains(filter, db.Model.FindEntityType(record)!.GetIndexes().Select(index => index.Properties[0].Name));
    }

    // Soft intelligence stands in evidence, and nothing of a package leads there.
    [Fact]
    [Rule("R119")]
    public void Soft_intelligence_never_stands_in_a_package()
    {
        using var db = new SqliteDesignTimeContext().CreateDbContext([]);
        var support = db.Model.GetEntityTypes().Where(entity => entity.ClrType.Namespace == typeof(SupportPackage).Namespace).ToList();

        Assert.NotEmpty(support);
        Assert.DoesNotContain(
            support.SelectMany(entity => entity.GetForeignKeys()), key => key.PrincipalEntityType.ClrType.Namespace == typeof(EvidenceItem).Namespace);
    }

    private static TermsAnswers Titled(string title, params int[] domains) =>
        Terms with { Title = title, Domains = domains.Length == 0 ? [new DomainNumber(5)] : [.. domains.Select(number => new DomainNumber(number))] };

    private async Task<IEnumerable<string>> TitlesAsync(Role role, string organisation)
    {
        await using var db = _database.CreateContext();
        var titles = await db.SupportPackages.VisibleTo(db, ActorOf(role, organisation)).Select(package => package.Title)
            .ToListAsync(TestContext.Current.CancellationToken);
        return titles.Order(StringComparer.Ordinal);
    }
}
