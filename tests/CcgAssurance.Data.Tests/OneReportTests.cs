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

public sealed class OneReportTests : IAsyncLifetime
{
    private static readonly QuarterKey Key = new(OrganisationCode.Parse("00C"), FinancialYear.StartingIn(2014), Quarter.Q1);

    private static readonly Actor NationalTeam = new(
        new UserId(Guid.CreateVersion7()), "Somebody", Role.NationalTeam, OrganisationCode.NhsEngland, new DateTimeOffset(2014, 4, 1, 9, 0, 0, TimeSpan.Zero));

    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    [Rule("R221")]
    public async Task Each_group_has_one_report_each_quarter()
    {
        Assert.Equal(OutcomeKind.Done, await OpenAsync(Key));
        Assert.Equal(OutcomeKind.Conflict, await OpenAsync(Key));
        Assert.Equal(OutcomeKind.Done, await OpenAsync(Key with { Quarter = Quarter.Q2 }));

        await using var db = _database.CreateContext();
        Assert.Equal(2, await db.QuarterlyAssessments.CountAsync(TestContext.Current.CancellationToken));
    }

    private async Task<OutcomeKind> OpenAsync(QuarterKey key)
    {
        await using var db = _database.CreateContext();
        db.QuarterlyAssessments.Add(QuarterlyAssessment.Open(key, FrameworkVersions.Y2014To15));
        return (await db.SaveAsync(NationalTeam, TestContext.Current.CancellationToken)).Kind;
    }
}
