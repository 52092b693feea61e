using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Tests;

public sealed class ScopeTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Before = new(2014, 6, 30, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset After = new(2014, 7, 1, 12, 0, 0, TimeSpan.Zero);

    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        await using var db = _database.CreateContext();
        var moving = await db.Ccgs.Include(ccg => ccg.AreaTeams).SingleAsync(ccg => ccg.Code == Code("00C"), TestContext.Current.CancellationToken);
        moving.MoveTo(Code("Q71"), new DateOnly(2014, 7, 1));
        var actor = new Actor(new UserId(Guid.CreateVersion7()), "Somebody", Role.NationalTeam, Code("X24"), Before);
        await db.SaveAsync(actor, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_group_sees_itself() => Assert.Equal(["00D"], await SeenBy(Role.CcgLead, "00D", After));

    [Fact]
    public async Task An_area_team_sees_its_groups_of_the_day()
    {
        Assert.Equal(["00C", "00D", "00J", "00K", "00M"], (await SeenBy(Role.AreaTeamLead, "Q45", Before)).Order());
        Assert.Equal(["00D", "00J", "00K", "00M"], (await SeenBy(Role.AreaTeamLead, "Q45", After)).Order());
        Assert.Contains("00C", await SeenBy(Role.AreaTeamLead, "Q71", After));
    }

    [Fact]
    public async Task A_region_sees_the_groups_of_its_area_teams_of_the_day()
    {
        Assert.Equal(68, (await SeenBy(Role.RegionalReviewer, "Y54", Before)).Count);
        Assert.Equal(67, (await SeenBy(Role.RegionalReviewer, "Y54", After)).Count);
        Assert.Equal(33, (await SeenBy(Role.RegionalReviewer, "Y56", After)).Count);
    }

    [Fact]
    public async Task The_national_team_sees_them_all() => Assert.Equal(211, (await SeenBy(Role.NationalTeam, "X24", After)).Count);

    private async Task<List<string>> SeenBy(Role role, string organisation, DateTimeOffset at)
    {
        await using var db = _database.CreateContext();
        var actor = new Actor(new UserId(Guid.CreateVersion7()), "Somebody", role, Code(organisation), at);
        return [.. (await db.Ccgs.VisibleTo(actor).Select(ccg => ccg.Code).ToListAsync(TestContext.Current.CancellationToken)).Select(code => code.Value)];
    }

    private static OrganisationCode Code(string text) => OrganisationCode.Parse(text);
}
