using CcgAssurance.Data.Concurrency;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using static CcgAssurance.Data.Tests.SupportSamples;

namespace CcgAssurance.Data.Tests;

public sealed class SupportSaveTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    [Rule("R145", "R150", "R159", "R160", "R168", "R173", "R174")]
    public async Task A_package_is_read_as_it_was_saved()
    {
        var saved = WithEverything(1);
        await AddAsync(saved);

        await using var db = _database.CreateContext();
        var read = await ReadAsync(db);

        Assert.Equal(
            (1, SupportStage.Agreed, 1, 2, 1, "Prices.", new DateOnly(2015, 1, 15)),
            (read.Number, read.Stage, read.InForce, read.InHand, read.Agreements, read.WithheldReason, read.NextDiscussionOn));
        Assert.Equal([new DomainNumber(2), new DomainNumber(5)], read.Domains);
        Assert.Equal([SupportType.PeerReview, SupportType.Other], read.Types);
        foreach (var (before, after) in saved.Terms.Zip(read.Terms.OrderBy(row => row.Edition)))
        {
            Assert.Equal(Words(before), Words(after));
            Assert.Equal((before.Stage, before.AgreedAt, before.Change, before.ChangeReason), (after.Stage, after.AgreedAt, after.Change, after.ChangeReason));
        }

        Assert.Equal(Trajectory.Planned, read.TermsInForce!.Trajectories[0].Planned);
        var actual = Assert.Single(read.Actuals);
        Assert.Equal((-19_400_000.5678m, AssuranceSide.Ccg, CcgLead.At), (actual.Value, actual.RecordedFor, actual.RecordedAt));
        Assert.Equal("85%", Assert.Single(read.Readings).Value);
        Assert.Equal("Waits fell.", Assert.Single(read.Reviews).Improvement);
        Assert.Equal((true, new DateOnly(2014, 12, 31)), (Assert.Single(read.Missed).MoreSupportConsidered, read.Missed[0].PlannedOn));
        Assert.True(read.IsConfirmed(read.TermsInForce.Restrictions[0].Key));
        var entry = Assert.Single(read.Entries);
        Assert.Equal((1, "letter.pdf", entry.Id), (entry.Position, Assert.Single(entry.Files).Name, Assert.Single(read.Confirmations).Entry));
        Assert.Equal(
            SampleFiles.Pdf,
            (await db.Set<SupportFileContent>().SingleAsync(row => row.FileId == entry.Files[0].Id, TestContext.Current.CancellationToken)).Bytes);
    }

    [Fact]
    [Rule("R154", "R174")]
    public async Task What_is_taken_out_of_a_draft_is_gone()
    {
        await AddAsync(Draft());
        await using (var db = _database.CreateContext())
        {
            var package = await ReadAsync(db);
            var terms = package.TermsInHand!;
            foreach (var row in new IVersioned[] { package, terms, terms.Measures[0], terms.Indicators[0], terms.Restrictions[0], terms.Trajectories[0] })
            {
                db.Expect(row, row.Version);
            }

            foreach (var id in new[] { terms.Measures[0].Id, terms.Indicators[0].Id, terms.Restrictions[0].Id, terms.Trajectories[0].Id })
            {
                Done(package.Remove(id, Lead));
            }

            Done(package.Write(Terms with { Issues = [], Factors = [] }, Lead));
            Done(await db.SaveAsync(Lead, TestContext.Current.CancellationToken));
        }

        await using var after = _database.CreateContext();
        var left = (await ReadAsync(after)).TermsInHand!;
        Assert.Equal((1, 0, 0, 0, 0), (left.Measures.Count, left.Indicators.Count, left.Restrictions.Count, left.Trajectories.Count, left.Issues.Count));
        Assert.All(left.Factors, row => Assert.Null(row.Text));
    }

    [Fact]
    [Rule("R159")]
    public async Task A_measure_that_is_added_while_somebody_proposes_the_draft_moves_on()
    {
        await AddAsync(Draft());
        await using var first = _database.CreateContext();
        await using var second = _database.CreateContext();
        var (proposed, changed) = (await ReadAsync(first), await ReadAsync(second));
        Expect(first, proposed);
        Done(proposed.Propose(1, Lead));
        second.ExpectStage(changed, changed.StageToken);
        Done(changed.AddMeasure(Measure, Lead));

        Done(await first.SaveAsync(Lead, TestContext.Current.CancellationToken));

        Assert.Equal(OutcomeKind.Conflict, (await second.SaveAsync(Lead, TestContext.Current.CancellationToken)).Kind);
        await using var after = _database.CreateContext();
        Assert.Equal(2, (await ReadAsync(after)).TermsInHand!.Measures.Count);
    }

    [Fact]
    [Rule("R159")]
    public async Task Of_an_acceptance_and_a_taking_back_at_once_one_moves_on()
    {
        await AddAsync(Proposed(1));
        await using var first = _database.CreateContext();
        await using var second = _database.CreateContext();
        var (accepted, takenBack) = (await ReadAsync(first), await ReadAsync(second));
        Expect(first, accepted);
        Expect(second, takenBack);
        Done(accepted.Accept(null, CcgLead));
        Done(takenBack.TakeBack("Wrong.", Lead));

        Done(await first.SaveAsync(CcgLead, TestContext.Current.CancellationToken));

        Assert.Equal(OutcomeKind.Conflict, (await second.SaveAsync(Lead, TestContext.Current.CancellationToken)).Kind);
        await using var after = _database.CreateContext();
        var read = await ReadAsync(after);
        Assert.Equal((1, true), (Assert.Single(read.Terms).Edition, read.TermsInHand!.IsAcceptedBy(AssuranceSide.Ccg)));
    }

    [Fact]
    [Rule("R151")]
    public async Task Two_packages_that_are_proposed_at_once_get_two_numbers()
    {
        await using var first = _database.CreateContext();
        await using var second = _database.CreateContext();
        var cancellationToken = TestContext.Current.CancellationToken;
        first.SupportPackages.Add(Proposed(await first.NextSupportNumberAsync(cancellationToken)));
        second.SupportPackages.Add(Proposed(await second.NextSupportNumberAsync(cancellationToken), "00D"));
        Done(await first.SaveAsync(Lead, cancellationToken));

        Assert.Equal(OutcomeKind.Conflict, (await second.SaveAsync(Lead, cancellationToken)).Kind);
        second.SupportPackages.Add(Proposed(await second.NextSupportNumberAsync(cancellationToken), "00D"));
        second.SupportPackages.AddRange(Draft(), Draft());
        Done(await second.SaveAsync(Lead, cancellationToken));

        await using var after = _database.CreateContext();
        Assert.Equal([null, null, 1, 2], (await after.SupportPackages.Select(row => row.Number).ToListAsync(cancellationToken)).Order());
    }

    [Fact]
    [Rule("R160", "R255")]
    public async Task Two_entries_that_are_put_in_the_log_at_once_do_not_take_one_place()
    {
        await AddAsync(Proposed(1));
        await using var first = _database.CreateContext();
        await using var second = _database.CreateContext();
        Assert.All(new[] { await ReadAsync(first), await ReadAsync(second) }, package => Done(package.AddEntry(
            new EntryAnswers(SupportEntryKind.Call, Lead.Today, "Both", "Said.", []), Lead)));
        Done(await first.SaveAsync(Lead, TestContext.Current.CancellationToken));

        Assert.Equal(OutcomeKind.Conflict, (await second.SaveAsync(Lead, TestContext.Current.CancellationToken)).Kind);

        await using var after = _database.CreateContext();
        Assert.Single((await ReadAsync(after)).Entries);
    }

    [Fact]
    [Rule("R174")]
    public async Task Two_figures_of_one_day_are_not_kept()
    {
        await AddAsync(Agreed(1));
        await using var first = _database.CreateContext();
        await using var second = _database.CreateContext();
        Assert.All(new[] { await ReadAsync(first), await ReadAsync(second) }, package => Done(package.RecordActuals(
            package.TermsInForce!.Trajectories[0].Key, [new(Lead.Today, 5)], Lead)));
        Done(await first.SaveAsync(Lead, TestContext.Current.CancellationToken));

        Assert.Equal(OutcomeKind.Conflict, (await second.SaveAsync(Lead, TestContext.Current.CancellationToken)).Kind);
    }

    [Fact]
    [Rule("R151", "R254")]
    public async Task What_is_written_before_the_first_proposal_is_for_the_area_team_alone_in_the_history_too()
    {
        await AddAsync(Draft());
        await AddAsync(Proposed(1));

        await using var db = _database.CreateContext();
        var packages = await db.SupportPackages.ToListAsync(TestContext.Current.CancellationToken);
        foreach (var package in packages)
        {
            var entries = await db.AuditEntries
                .Where(entry => entry.RecordKind == SupportPackage.Kind && entry.RecordId == package.Id.ToString())
                .ToListAsync(TestContext.Current.CancellationToken);
            Assert.NotEmpty(entries);
            Assert.All(
                entries.Where(entry => entry.PartKind is nameof(SupportPackage) or nameof(SupportTerms)),
                entry => Assert.Equal(!package.IsShared, entry.IsConfidential));
            Assert.All(entries.Where(entry => entry.PartKind == nameof(SupportMeasure)), entry => Assert.True(entry.IsConfidential));
        }
    }

    private static void Expect(AssuranceDbContext db, SupportPackage package)
    {
        db.Expect(package, package, new Tokens { Version = package.Version, StageToken = package.StageToken });
        db.Expect(package.TermsInHand!, package.TermsInHand!.Version);
    }

    private static Task<SupportPackage> ReadAsync(AssuranceDbContext db) =>
        db.AllPartsOf<SupportPackage>().SingleAsync(TestContext.Current.CancellationToken);

    private static string Words(SupportTerms terms) => string.Join(
        '|',
        terms.ToAnswers() with { Domains = [], Issues = [], Factors = [] },
        string.Join(',', terms.Domains),
        string.Join(',', terms.Issues.Select(row => row.Title + row.IssueId)),
        string.Join(',', terms.Factors.OrderBy(row => row.Factor).Select(row => row.Text)),
        string.Join(',', terms.Measures.OrderBy(row => row.Position).Select(row => $"{row.Key} {row.Type} {row.ProviderKind} {row.Provider} {row.DueOn}")),
        string.Join(',', terms.Indicators.Select(row => $"{row.Key} {row.Name} {row.Baseline} {row.Target} {row.TargetOn} {row.IsForExit}")),
        string.Join(',', terms.Restrictions.Select(row => $"{row.Key} {row.AppliesTo} {row.Text} {row.DiscussedAt} {row.DiscussedOn}")),
        string.Join(',', terms.Trajectories.Select(row => $"{row.Key} {row.Unit} {row.Better} {string.Join(' ', row.Planned)}")));

    private async Task AddAsync(SupportPackage package)
    {
        await using var db = _database.CreateContext();
        db.SupportPackages.Add(package);
        Done(await db.SaveAsync(Lead, TestContext.Current.CancellationToken));
    }
}
