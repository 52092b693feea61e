using CcgAssurance.Data.Concurrency;
using CcgAssurance.Data.Providers;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Tests;

public sealed class EscalationScopeTests : IAsyncLifetime
{
    private static readonly Actor Lead = By(Role.AreaTeamLead, "Q45");
    private static readonly Actor Director = By(Role.AreaTeamDirector, "Q45");

    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        await using var db = _database.CreateContext();
        db.Escalations.AddRange(
            Opened(1, "00C", "A unseen"), Put(2, "00C", "A put"), Agreed(3, "00C", "A agreed", due: new(2014, 12, 5)),
            Agreed(4, "00D", "B agreed", due: new(2015, 1, 30)));
        await db.SaveAsync(Lead, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [Rule("R192", "R198")]
    [InlineData(Role.AreaTeamLead, "Q45", "A agreed", "A put", "A unseen", "B agreed")]
    [InlineData(Role.AreaTeamDirector, "Q46")]
    [InlineData(Role.CcgLead, "00C", "A agreed", "A put")]
    [InlineData(Role.GoverningBodyMember, "00D", "B agreed")]
    [InlineData(Role.IndependentMember, "00J")]
    [InlineData(Role.RegionalReviewer, "Y54", "A agreed", "A put", "B agreed")]
    [InlineData(Role.RegionalReviewer, "Y57")]
    [InlineData(Role.NationalTeam, "X24", "A agreed", "A put", "B agreed")]
    public async Task Nobody_but_the_area_team_sees_an_escalation_before_the_view_is_put_to_the_group(
        Role role, string organisation, params string[] seen)
    {
        await using var db = _database.CreateContext();

        var subjects = await db.Escalations.VisibleTo(db, By(role, organisation)).Select(row => row.Subject)
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(seen, subjects.Order(StringComparer.Ordinal));
    }

    [Fact]
    [Rule("R195")]
    public async Task A_milestone_is_unmet_as_it_was_marked_last_and_only_in_the_edition_that_is_in_force()
    {
        await using var db = _database.CreateContext();
        var escalation = await db.AllPartsOf<Escalation>().SingleAsync(row => row.Number == 3, TestContext.Current.CancellationToken);
        Assert.True(escalation.Revise("It needs longer.", Lead).IsDone);
        await SaveAsync(db, escalation);
        Assert.Equal([3, 4], await UnmetAsync());

        Assert.True(escalation.MarkMet(new(escalation.TermsInForce!.Milestones[0].Key, Lead.Today, "Done."), Lead).IsDone);
        await SaveAsync(db, escalation);
        Assert.Equal([4], await UnmetAsync());

        Assert.True(escalation.MarkNotMet(escalation.TermsInForce!.Milestones[0].Key, "It was not.", Lead).IsDone);
        await SaveAsync(db, escalation);
        Assert.Equal([3, 4], await UnmetAsync());
    }

    [Theory]
    [InlineData(typeof(Escalation), nameof(Escalation.Number))]
    [InlineData(typeof(Escalation), nameof(Escalation.CcgCode))]
    [InlineData(typeof(Escalation), nameof(Escalation.Stage))]
    [InlineData(typeof(Escalation), nameof(Escalation.OpenedOn))]
    [InlineData(typeof(EscalationTerms), nameof(EscalationTerms.EscalationId))]
    [InlineData(typeof(EscalationAction), nameof(EscalationAction.TermsId))]
    [InlineData(typeof(EscalationMilestone), nameof(EscalationMilestone.TermsId))]
    [InlineData(typeof(EscalationMilestone), nameof(EscalationMilestone.EscalationId))]
    [InlineData(typeof(MilestoneMark), nameof(MilestoneMark.EscalationId))]
    [InlineData(typeof(EscalationLink), nameof(EscalationLink.Kind))]
    [InlineData(typeof(EscalationSource), nameof(EscalationSource.EscalationId))]
    [InlineData(typeof(LevelAssessment), nameof(LevelAssessment.EscalationId))]
    [InlineData(typeof(EscalationCommunication), nameof(EscalationCommunication.EscalationId))]
    public void Each_way_in_which_escalations_are_found_has_an_index(Type record, string filter)
    {
        using var db = new SqliteDesignTimeContext().CreateDbContext([]);

        Assert.Contains(filter, db.Model.FindEntityType(record)!.GetIndexes().Select(index => index.Properties[0].Name));
    }

    [Fact]
    public async Task The_next_number_follows_the_highest()
    {
        await using var db = _database.CreateContext();

        Assert.Equal(5, await db.NextEscalationNumberAsync(TestContext.Current.CancellationToken));
    }

    private async Task<List<int>> UnmetAsync()
    {
        await using var db = _database.CreateContext();
        return await db.UnmetMilestones()
            .Join(db.Escalations, milestone => milestone.EscalationId, row => row.Id, (_, row) => row.Number)
            .Order()
            .ToListAsync(TestContext.Current.CancellationToken);
    }

    private static async Task SaveAsync(AssuranceDbContext db, Escalation escalation)
    {
        db.Expect(escalation, escalation.Version);
        await db.SaveAsync(Lead, TestContext.Current.CancellationToken);
    }

    private static Escalation Opened(int number, string ccg, string subject) =>
        Escalation.Open(OrganisationCode.Parse(ccg), number, Sample.Opening() with { Subject = subject }, Director);

    private static Escalation Put(int number, string ccg, string subject)
    {
        var escalation = Opened(number, ccg, subject);
        Done(escalation.WriteView("It has stopped.", Lead), escalation.AddSource(Sample.Source(), Lead), escalation.CompleteView(Lead));
        Done(escalation.PutToCcg(Sample.Discussion(), Lead));
        return escalation;
    }

    private static Escalation Agreed(int number, string ccg, string subject, DateOnly due)
    {
        var escalation = Put(number, ccg, subject);
        Done(escalation.WriteTerms(Sample.Timeline(), Lead), escalation.AddAction(Sample.EscalationAction(), Lead));
        Done(escalation.AddMilestone(escalation.TermsInHand!.Actions[0].Id, Sample.Milestone() with { DueOn = due }, Lead));
        Done(escalation.Propose(Lead), escalation.Accept(Director), escalation.Accept(By(Role.CcgLead, ccg)));
        return escalation;
    }

    private static void Done(params Domain.Records.Outcome[] outcomes) => Assert.All(outcomes, outcome => Assert.True(
        outcome.IsDone, string.Join('\n', outcome.Findings.Select(finding => finding.Message))));

    private static Actor By(Role role, string organisation) => new(
        new UserId(Guid.CreateVersion7()), $"Test {role}", role, OrganisationCode.Parse(organisation),
        new DateTimeOffset(2014, 11, 19, 12, 0, 0, TimeSpan.Zero));
}
