using System.Reflection;
using System.Runtime.CompilerServices;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Tests;

public sealed class NavigationTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public void Every_list_of_a_record_refuses_to_be_read_before_it_was_loaded()
    {
        using var db = _database.CreateContext();
        var lists = db.Model.GetEntityTypes()
            .SelectMany(type => type.GetNavigations())
            .Where(navigation => navigation.IsCollection && navigation.PropertyInfo is not null)
            .Select(navigation => navigation.PropertyInfo!)
            .ToList();

        Assert.Contains(lists, list => list.Name == nameof(QuarterlyAssessment.Items));
        Assert.Empty(ReadableUnloaded(lists));
    }

    [Fact]
    public void A_list_that_can_be_read_before_it_was_loaded_or_fails_otherwise_is_found() => Assert.Equal(
        [nameof(Trusting.Missing), nameof(Trusting.Broken)],
        ReadableUnloaded(typeof(Trusting).GetProperties()));

    [Fact]
    public async Task A_list_that_was_not_included_fails_and_one_that_is_empty_does_not()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using (var db = _database.CreateContext())
        {
            var key = new QuarterKey(OrganisationCode.Parse("02Q", null), FinancialYear.StartingIn(2014), Quarter.Parse("q1", null));
            db.QuarterlyAssessments.Add(QuarterlyAssessment.Open(key, FrameworkVersions.Y2014To15));
            var actor = new Actor(new UserId(Guid.CreateVersion7()), "Test", Role.AreaTeamLead, OrganisationCode.Parse("Q45", null), DateTimeOffset.UnixEpoch);
            Assert.True((await db.SaveAsync(actor, Outcome.Done, cancellationToken)).IsDone);
        }

        await using var after = _database.CreateContext();
        var bare = await after.QuarterlyAssessments.AsNoTracking().SingleAsync(cancellationToken);
        var withItems = await after.QuarterlyAssessments.AsNoTracking().Include(row => row.Items).SingleAsync(cancellationToken);

        Assert.Throws<InvalidOperationException>(() => bare.StageFacts());
        Assert.Throws<InvalidOperationException>(() => bare.Items);
        Assert.Empty(withItems.Items);
    }

    private static IEnumerable<string> ReadableUnloaded(IEnumerable<PropertyInfo> lists) => lists
        .Where(list => !IsRefused(() => list.GetValue(RuntimeHelpers.GetUninitializedObject(list.DeclaringType!))))
        .Select(list => list.Name);

    private static bool IsRefused(Func<object?> read) =>
        Record.Exception(read) is TargetInvocationException { InnerException: InvalidOperationException refusal }
        && refusal.Message.Contains("were not loaded", StringComparison.Ordinal);

    private sealed class Trusting
    {
        private readonly List<string> _rows = [];

        public IReadOnlyList<string> Missing => _rows;

        public IReadOnlyList<string> Broken => [.. _rows];
    }
}
