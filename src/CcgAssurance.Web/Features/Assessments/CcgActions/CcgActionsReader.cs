using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.CcgActions;

/// <summary>
/// Reads the actions that a group owns, as far as somebody sees them from a quarter, and what the group reported about them.
/// </summary>
public static class CcgActionsReader
{
    // Stages are stored as text, so "from final on" is a list.
    private static readonly AssessmentStage[] Final = [AssessmentStage.Final, AssessmentStage.Published];

    /// <summary>
    /// The area team sees all of this quarter. Everybody else sees the open ones of the last final report and, once it is
    /// final itself, of this quarter; an action that was carried into it stands there alone. With them stand those of the last final
    /// reports on the closed groups for which this one answers.
    /// </summary>
    [Rule("R222", "R229")]
    public static async Task<IReadOnlyList<CcgAction>> CcgActionsAsync(
        this AssuranceDbContext db, QuarterHeader quarter, Actor actor, CancellationToken cancellationToken)
    {
        var isAreaTeam = actor.May(Permission.ViewDrafts);
        var (group, lastDay) = (quarter.Key.Ccg, quarter.Key.Quarter.EndIn(quarter.Key.Year));
        var passed = db.Ccgs
            .Where(ccg => ccg.Successions.Any(row => row.SuccessorCode == group && row.From <= lastDay))
            .Select(ccg => ccg.Code);
        var assessments = await db.QuarterlyAssessments.AsNoTracking()
            .Where(row => row.CcgCode == group || passed.Contains(row.CcgCode))
            .Where(row => Final.Contains(row.Stage) || (isAreaTeam && row.Id == quarter.Id))
            .Select(row => new AssessmentOfActions(row.Id, row.CcgCode, row.Year, row.Quarter, row.StageToken))
            .ToListAsync(cancellationToken);
        var own = assessments.SingleOrDefault(row => row.Id == quarter.Id);
        IEnumerable<AssessmentOfActions> earlier = isAreaTeam ? [] : assessments
            .Where(row => row.Quarter.StartIn(row.Year) < quarter.Key.Quarter.StartIn(quarter.Key.Year))
            .GroupBy(row => row.Ccg)
            .Select(rows => rows.MaxBy(row => row.Quarter.StartIn(row.Year))!)
            .OrderBy(row => row.Ccg != group);
        var seen = earlier.Prepend(own).OfType<AssessmentOfActions>().ToList();
        var ids = seen.Select(assessment => assessment.Id).ToList();
        var items = (await db.ReportItems.AsNoTracking()
            .Where(item => ids.Contains(item.AssessmentId) && item.Kind == ItemKind.Action)
            .OrderBy(item => item.Position)
            .ToListAsync(cancellationToken)).ToLookup(item => item.AssessmentId);
        List<CcgAction> actions = [];
        HashSet<Guid> told = [];
        foreach (var assessment in seen)
        {
            var key = new QuarterKey(assessment.Ccg, assessment.Year, assessment.Quarter);

            // What the newer report says of an action stands, also where it says that nothing is left to do.
            actions.AddRange(items[assessment.Id]
                .Where(item => told.Add(item.OriginId)
                    && item.Owner is ActionOwner.Ccg or ActionOwner.Both
                    && (isAreaTeam || item.IsOpenAction))
                .Select(item => new CcgAction(item, key, assessment.StageToken)));
        }

        var places = Focus.AllOf(quarter.Framework).ToList();
        return [.. actions.OrderBy(action => places.IndexOf(action.Item.Focus))];
    }

    /// <summary>
    /// What the group reported about these actions in any quarter, the earliest first, by the action as it was first agreed.
    /// </summary>
    public static async Task<ILookup<Guid, ActionProgress>> CcgProgressOnAsync(
        this AssuranceDbContext db, IEnumerable<ReportItem> items, CancellationToken cancellationToken)
    {
        var origins = items.Where(item => item.Kind == ItemKind.Action).Select(item => item.OriginId).ToList();
        if (origins.Count == 0)
        {
            return Array.Empty<ActionProgress>().ToLookup(progress => progress.OriginId);
        }

        var reports = await db.ActionProgress.AsNoTracking()
            .Where(progress => origins.Contains(progress.OriginId))
            .OrderBy(progress => progress.ReportedAt).ThenBy(progress => progress.ReportedBy).ThenBy(progress => progress.Id)
            .ToListAsync(cancellationToken);
        return reports.ToLookup(progress => progress.OriginId);
    }

    private sealed record AssessmentOfActions(AssessmentId Id, OrganisationCode Ccg, FinancialYear Year, Quarter Quarter, Guid StageToken);
}

/// <summary>An action that a group owns, and the quarter in whose report it stands.</summary>
public sealed record CcgAction(ReportItem Item, QuarterKey Quarter, Guid StageToken);
