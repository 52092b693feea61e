using CcgAssurance.Data.Seeding;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Tests;

public sealed class ReferenceDataTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task England_has_4_regions_25_area_teams_and_211_groups()
    {
        await using var db = _database.CreateContext();

        Assert.Equal(4, await db.Regions.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(25, await db.AreaTeams.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(211, await db.Ccgs.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(211 * 4, await db.RegisteredPatients.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Every_group_belongs_to_one_area_team_and_through_it_to_one_region()
    {
        await using var db = _database.CreateContext();
        var day = new DateOnly(2014, 11, 19);

        var perRegion = await db.Set<AreaTeamRegion>()
            .Select(parent => new
            {
                parent.Region!.Name,
                Ccgs = db.Set<CcgAreaTeam>().Count(row =>
                    row.AreaTeamCode == parent.AreaTeamCode && row.From <= day && (row.Until == null || row.Until >= day)),
            })
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            new Dictionary<string, int> { ["North of England"] = 68, ["Midlands and East of England"] = 61, ["London"] = 32, ["South of England"] = 50 },
            perRegion.GroupBy(row => row.Name).ToDictionary(group => group.Key, group => group.Sum(row => row.Ccgs)));
    }

    [Fact]
    public async Task Only_the_three_Tyneside_groups_close_at_the_end_of_2014_15()
    {
        await using var db = _database.CreateContext();

        var closing = await db.Ccgs.Where(ccg => ccg.ClosedOn != null).OrderBy(ccg => ccg.Code).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["00F", "00G", "00H"], closing.Select(ccg => ccg.Code.Value));
        Assert.All(closing, ccg => Assert.Equal(new DateOnly(2015, 3, 31), ccg.ClosedOn));
        Assert.All(closing, ccg => Assert.True(ccg.IsAssessedIn(FinancialYear.StartingIn(2014))));
        Assert.All(closing, ccg => Assert.False(ccg.IsAssessedIn(FinancialYear.StartingIn(2015))));
    }

    [Theory]
    [InlineData("00C", "NHS Darlington CCG")]
    [InlineData("05Q", "NHS South East Staffordshire and Seisdon Peninsula CCG")]
    [InlineData("99P", "NHS Northern, Eastern and Western Devon CCG")]
    public async Task A_name_that_the_statistics_misspell_is_taken_from_the_organisation_data_service(string code, string name)
    {
        await using var db = _database.CreateContext();
        var key = OrganisationCode.Parse(code);

        Assert.Equal(
            name,
            await db.Ccgs.Where(ccg => ccg.Code == key).Select(ccg => ccg.NameOn(ccg.OpenedOn)).SingleAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Applying_it_again_changes_nothing()
    {
        await using (var db = _database.CreateContext())
        {
            await ReferenceData.ApplyAsync(db, TestContext.Current.CancellationToken);
        }

        await England_has_4_regions_25_area_teams_and_211_groups();
    }
}
