using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Tests;

public sealed class FrozenVersionTests : IAsyncLifetime
{
    private static readonly Actor Actor = new(
        new UserId(Guid.CreateVersion7()),
        "Ruth Okafor",
        Role.AreaTeamLead,
        OrganisationCode.Parse("Q45"),
        new DateTimeOffset(2014, 11, 19, 10, 30, 0, TimeSpan.Zero));

    // Every byte there is, so that none is lost on the way into the database or out of it.
    private static readonly byte[] File = [.. Enumerable.Range(0, 70_000).Select(number => (byte)number)];

    private static readonly VersionFigures Figures = new()
    {
        Headline = HeadlineAssessment.Assured,
        Levels = [(new DomainNumber(1), AssuranceCategory.AssuredWithSupport), (new DomainNumber(2), null)],
        Issues = 3,
        OpenActions = 2,
    };

    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        await using var db = _database.CreateContext();
        var version = new FrozenVersion(
            new RecordKey(AssessmentId.Kind, "a"), 1, OutputState.Draft, "{\"name\":\"Größe\"}", Actor.At, Actor.Name, "A correction", Figures);
        version.Keep("application/pdf", File, Actor.At);
        db.FrozenVersions.Add(version);
        await db.SaveAsync(Actor, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    [Rule("R246")]
    public async Task A_version_keeps_its_content_and_its_file_byte_for_byte_with_their_fingerprints()
    {
        await using var db = _database.CreateContext();

        var version = await db.FrozenVersions.Include(row => row.Content).Include(row => row.Renderings).SingleAsync(TestContext.Current.CancellationToken);

        Assert.Equal("{\"name\":\"Größe\"}", version.Content!.Json);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("{\"name\":\"Größe\"}"u8)), version.ContentSha256);
        var rendering = Assert.Single(version.Renderings);
        Assert.Equal(File, rendering.Bytes);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File)), rendering.Sha256);
        Assert.Equal(("A correction", "Ruth Okafor", Actor.At), (version.Note, version.FrozenBy, version.FrozenAt));
    }

    [Fact]
    public async Task Lists_and_grids_find_versions_by_headline_and_by_level_and_count_without_their_content()
    {
        await using var db = _database.CreateContext();

        var found = await db.FrozenVersions
            .Where(row => row.Headline == HeadlineAssessment.Assured
                && row.Levels.Any(level => level.Domain == new DomainNumber(1) && level.Level == AssuranceCategory.AssuredWithSupport))
            .Select(row => new { row.IssueCount, row.OpenActionCount, Judged = row.Levels.Count(level => level.Level != null) })
            .SingleAsync(TestContext.Current.CancellationToken);

        Assert.Equal((3, 2, 1), (found.IssueCount, found.OpenActionCount, found.Judged));
        Assert.False(await db.FrozenVersions.AnyAsync(row => row.Headline == HeadlineAssessment.NotAssured, TestContext.Current.CancellationToken));
    }

    [Fact]
    [Rule("R246")]
    public async Task A_file_with_another_banner_stands_beside_the_first_each_with_its_fingerprint()
    {
        await using (var db = _database.CreateContext())
        {
            var version = await db.FrozenVersions.Include(row => row.Renderings).SingleAsync(TestContext.Current.CancellationToken);
            version.Keep("application/pdf", [1, 2, 3], Actor.At.AddDays(1));
            Assert.True((await db.SaveAsync(Actor, Outcome.Done, TestContext.Current.CancellationToken)).IsDone);
        }

        await using var after = _database.CreateContext();
        var kept = await after.FrozenVersions.Include(row => row.Renderings).SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            [
                Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File)),
                Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData([1, 2, 3])),
            ],
            kept.Renderings.OrderBy(file => file.MadeAt).Select(file => file.Sha256));
    }

    [Theory]
    [Rule("R246")]
    [InlineData(nameof(FrozenVersion), EntityState.Modified)]
    [InlineData(nameof(FrozenVersion), EntityState.Deleted)]
    [InlineData(nameof(FrozenContent), EntityState.Modified)]
    [InlineData(nameof(FrozenContent), EntityState.Deleted)]
    [InlineData(nameof(FrozenRendering), EntityState.Modified)]
    [InlineData(nameof(FrozenRendering), EntityState.Deleted)]
    [InlineData(nameof(FrozenLevel), EntityState.Modified)]
    [InlineData(nameof(FrozenLevel), EntityState.Deleted)]
    public async Task What_was_sent_is_neither_changed_nor_removed(string part, EntityState change)
    {
        await using var db = _database.CreateContext();
        var version = await db.FrozenVersions.Include(row => row.Content).Include(row => row.Renderings).Include(row => row.Levels)
            .SingleAsync(TestContext.Current.CancellationToken);
        object row = part switch
        {
            nameof(FrozenContent) => version.Content!,
            nameof(FrozenRendering) => version.Renderings[0],
            nameof(FrozenLevel) => version.Levels[0],
            _ => version,
        };
        if (change == EntityState.Deleted && row == version)
        {
            db.ChangeTracker.Clear();
        }

        db.Entry(row).State = change;

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveAsync(Actor, TestContext.Current.CancellationToken));
        Assert.Contains("frozen version", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R246")]
    public async Task A_number_is_given_once()
    {
        await using var db = _database.CreateContext();
        db.FrozenVersions.Add(new FrozenVersion(new RecordKey(AssessmentId.Kind, "a"), 1, OutputState.Draft, "{}", Actor.At, Actor.Name));

        Assert.Equal(OutcomeKind.Conflict, (await db.SaveAsync(Actor, TestContext.Current.CancellationToken)).Kind);
    }
}
