using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Organisations;

/// <summary>
/// Changes groups in memory, with everything that follows from it for others. Whoever asks saves: a page one change, an import all of them.
/// </summary>
public sealed class OrganisationChangeHandler(AssuranceDbContext db)
{
    /// <summary>A group with all that its changes need; null if there is none with this code.</summary>
    public async Task<Ccg?> FindAsync(OrganisationCode code, CancellationToken cancellationToken) =>
        db.Ccgs.Local.FirstOrDefault(ccg => ccg.Code == code)
        ?? await Whole().SingleOrDefaultAsync(ccg => ccg.Code == code, cancellationToken);

    /// <summary>Records the last day of a group and the one that follows it.</summary>
    public async Task<Outcome> CloseAsync(
        Ccg ccg, DateOnly lastDay, OrganisationCode? successor, DateOnly today, CancellationToken cancellationToken)
    {
        var other = successor is { } code ? await FindAsync(code, cancellationToken) : null;
        if (successor is not null && other is null)
        {
            return Refused("Select a CCG from the list", nameof(Ccg.SuccessorCode));
        }

        var predecessors = await PredecessorsAsync(ccg, cancellationToken);
        var outcome = ccg.Close(
            new ClosingAnswers(lastDay, other), predecessors, await FactsAsync(ccg.Code, today, cancellationToken));
        if (outcome.IsDone && other is not null && db.Entry(other).State != EntityState.Added)
        {
            // Nobody closes the successor at the same moment, without knowing for whom it answers.
            db.Expect(other, other.Version);
        }

        return outcome;
    }

    /// <summary>Takes the closing of a group back.</summary>
    public async Task<Outcome> TakeBackClosingAsync(Ccg ccg, DateOnly today, CancellationToken cancellationToken) => ccg.TakeBackClosing(
        await PredecessorsAsync(ccg, cancellationToken), await FactsAsync(ccg.Code, today, cancellationToken));

    /// <summary>Moves a group to another area team.</summary>
    public async Task<Outcome> MoveAsync(Ccg ccg, OrganisationCode areaTeam, DateOnly from, CancellationToken cancellationToken) =>
        await db.AreaTeams.AnyAsync(team => team.Code == areaTeam && team.IsInvented == ccg.IsInvented, cancellationToken)
            ? ccg.MoveTo(areaTeam, from)
            : Refused("Select an area team from the list", nameof(CcgAreaTeam.AreaTeamCode));

    /// <summary>Adds a group.</summary>
    public async Task<Outcome> OpenAsync(
        OrganisationCode code, string name, OrganisationCode areaTeam, DateOnly openedOn, CancellationToken cancellationToken)
    {
        var team = await db.AreaTeams.SingleOrDefaultAsync(row => row.Code == areaTeam, cancellationToken);
        if (team is null)
        {
            return Refused("Select an area team from the list", nameof(CcgAreaTeam.AreaTeamCode));
        }

        if (db.Ccgs.Local.Any(ccg => ccg.Code == code) || await IsTakenAsync(code, cancellationToken))
        {
            return Refused($"Enter another code: {code} is the code of an organisation already", nameof(Ccg.Code));
        }

        db.Ccgs.Add(Ccg.Open(code, name, team, openedOn));
        return Outcome.Done;
    }

    /// <summary>What the rules on a closing need to know.</summary>
    public async Task<ClosingFacts> FactsAsync(OrganisationCode code, DateOnly today, CancellationToken cancellationToken) => new()
    {
        Today = today,
        LastWorkedFrom = await db.QuarterlyAssessments
            .Where(row => row.CcgCode == code && row.Stage != AssessmentStage.Planned)
            .MaxAsync(row => (DateOnly?)row.StartsOn, cancellationToken),
        LastYearFrom = (await db.QuarterMilestones
            .OrderByDescending(row => row.Year)
            .ThenByDescending(row => row.Quarter)
            .Select(row => (FinancialYear?)row.Year)
            .FirstOrDefaultAsync(cancellationToken))?.Start,
    };

    private static Outcome Refused(string message, string field) => Outcome.From([Finding.Blocking(GuidanceRules.R15, message, field)]);

    private IQueryable<Ccg> Whole() => db.Ccgs
        .AsSplitQuery()
        .Include(ccg => ccg.Names)
        .Include(ccg => ccg.AreaTeams)
        .Include(ccg => ccg.Successions);

    // An import may have made one of them so a row before.
    private async Task<IReadOnlyCollection<Ccg>> PredecessorsAsync(Ccg ccg, CancellationToken cancellationToken)
    {
        await Whole()
            .Where(other => other.Successions.Any(row => row.SuccessorCode == ccg.Code))
            .LoadAsync(cancellationToken);
        return [.. db.Ccgs.Local.Where(other => other != ccg && other.Successions.Any(row => row.SuccessorCode == ccg.Code))];
    }

    private async Task<bool> IsTakenAsync(OrganisationCode code, CancellationToken cancellationToken) =>
        code == OrganisationCode.NhsEngland
        || await db.Ccgs.AnyAsync(ccg => ccg.Code == code, cancellationToken)
        || await db.AreaTeams.AnyAsync(team => team.Code == code, cancellationToken)
        || await db.Regions.AnyAsync(region => region.Code == code, cancellationToken);
}
