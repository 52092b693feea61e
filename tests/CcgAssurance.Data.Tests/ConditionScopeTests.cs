using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Tests;

public sealed class ConditionScopeTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2014, 11, 19, 12, 0, 0, TimeSpan.Zero);
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        await using var db = _database.CreateContext();
        var answers = new ConditionAnswers("Agree a constitution.", ConditionSupportLevel.Level2, new DateOnly(2013, 1, 23));
        var actor = ActorOf(Role.AreaTeamLead, "Q45");
        db.AuthorisationConditions.Add(AuthorisationCondition.Create(1, OrganisationCode.Parse("00C"), answers, actor.Today));
        db.AuthorisationConditions.Add(AuthorisationCondition.Create(2, OrganisationCode.Parse("00D"), answers, actor.Today));
        await db.SaveAsync(actor, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData(Role.AreaTeamLead, "Q45", 1, 2)]
    [InlineData(Role.AreaTeamDirector, "Q46")]
    [InlineData(Role.CcgLead, "00C", 1)]
    [InlineData(Role.GoverningBodyMember, "00D", 2)]
    [InlineData(Role.IndependentMember, "00J")]
    [InlineData(Role.RegionalReviewer, "Y54", 1, 2)]
    [InlineData(Role.RegionalReviewer, "Y57")]
    [InlineData(Role.NationalTeam, "X24", 1, 2)]
    public async Task A_condition_is_seen_by_its_group_and_those_above_it(Role role, string organisation, params int[] seen)
    {
        await using var db = _database.CreateContext();

        var numbers = await db.AuthorisationConditions.VisibleTo(db, ActorOf(role, organisation))
            .OrderBy(condition => condition.Number).Select(condition => condition.Number).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(seen, numbers);
    }

    private static Actor ActorOf(Role role, string organisation) =>
        new(new UserId(Guid.CreateVersion7()), "Somebody", role, OrganisationCode.Parse(organisation), Now);
}
