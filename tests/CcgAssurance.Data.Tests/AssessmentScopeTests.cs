using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Tests;

public sealed class AssessmentScopeTests : IAsyncLifetime
{
    private static readonly FinancialYear Year = FinancialYear.StartingIn(2014);
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData(Role.AreaTeamLead, "Q45", true, true)]
    [InlineData(Role.AreaTeamLead, "Q46", false, false)]
    [InlineData(Role.CcgLead, "00C", true, true)]
    [InlineData(Role.GoverningBodyMember, "00D", false, false)]
    [InlineData(Role.RegionalReviewer, "Y54", false, true)]
    [InlineData(Role.RegionalReviewer, "Y57", false, false)]
    [InlineData(Role.NationalTeam, "X24", false, true)]
    public async Task An_assessment_is_seen_by_its_group_and_area_team_and_from_shared_on_by_region_and_nation(
        Role role, string organisation, bool beforeSharing, bool fromSharedOn)
    {
        foreach (var stage in Enum.GetValues<AssessmentStage>())
        {
            Assert.Equal((stage, stage >= AssessmentStage.SharedWithCcg ? fromSharedOn : beforeSharing), (stage, await IsSeenAsync(role, organisation, stage)));
        }
    }

    [Theory]
    [Rule("R222")]
    [InlineData(Role.RegionalReviewer, "Y54")]
    [InlineData(Role.NationalTeam, "X24")]
    public async Task An_assessment_whose_draft_was_shared_stays_in_sight_while_it_is_drafted_anew(Role role, string organisation)
    {
        Assert.False(await IsSeenAsync(role, organisation, AssessmentStage.Draft, lastVersion: 0));
        Assert.True(await IsSeenAsync(role, organisation, AssessmentStage.Draft, lastVersion: 1));
    }

    private async Task<bool> IsSeenAsync(Role role, string organisation, AssessmentStage stage, int? lastVersion = null)
    {
        await using var db = _database.CreateContext();
        var actor = new Actor(
            new UserId(Guid.CreateVersion7()),
            "Somebody",
            role,
            OrganisationCode.Parse(organisation),
            new DateTimeOffset(2014, 11, 19, 12, 0, 0, TimeSpan.Zero));
        var assessment = await db.QuarterlyAssessments.SingleOrDefaultAsync(TestContext.Current.CancellationToken);
        if (assessment is null)
        {
            assessment = QuarterlyAssessment.Open(new QuarterKey(OrganisationCode.Parse("00C"), Year, Quarter.Q1), FrameworkVersions.Y2014To15);
            db.QuarterlyAssessments.Add(assessment);
        }

        db.Entry(assessment).Property(row => row.Stage).CurrentValue = stage;
        db.Entry(assessment).Property(row => row.LastVersion).CurrentValue = lastVersion ?? (stage.IsOpenForDrafting() ? 0 : 1);
        await db.SaveAsync(actor, TestContext.Current.CancellationToken);
        return await db.QuarterlyAssessments.VisibleTo(db, actor).AnyAsync(TestContext.Current.CancellationToken);
    }
}
