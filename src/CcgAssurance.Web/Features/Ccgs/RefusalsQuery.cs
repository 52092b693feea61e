using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Ccgs;

/// <summary>
/// Reads which final reports stay unpublished because a side does not release them, for the lists of groups and quarters.
/// </summary>
public sealed class RefusalsQuery(AssuranceDbContext db)
{
    /// <summary>
    /// Who does not release the final report of a quarter, for each such quarter of these groups that the actor sees, the latest first.
    /// </summary>
    [Rule("R242", "R245")]
    public async Task<IReadOnlyList<RefusedReport>> RunAsync(
        IReadOnlyList<OrganisationCode> ccgs, Actor actor, CancellationToken cancellationToken)
    {
        if (ccgs.Count == 0)
        {
            return [];
        }

        var rows = await db.QuarterlyAssessments.AsNoTracking()
            .VisibleTo(db, actor)
            .Where(assessment => ccgs.Contains(assessment.CcgCode) && assessment.Stage == AssessmentStage.Final)
            .Where(assessment => assessment.Releases.Any(decision =>
                decision.VersionNumber == assessment.LastVersion && decision.RefusalReason != null))
            .Select(assessment => new
            {
                Key = new QuarterKey(assessment.CcgCode, assessment.Year, assessment.Quarter),
                Releases = assessment.Releases.Where(decision => decision.VersionNumber == assessment.LastVersion).ToList(),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows
                .Select(row => new RefusedReport(
                    row.Key, [.. Enum.GetValues<AssuranceSide>().Where(party => Refuses(party, row.Releases))]))
                .Where(report => report.By.Count > 0)
                .OrderByDescending(report => report.Key.Year.StartYear).ThenByDescending(report => report.Key.Quarter.Number),
        ];
    }

    // A side may decide anew, and its last decision counts.
    private static bool Refuses(AssuranceSide party, IEnumerable<ReleaseDecision> decisions) =>
        decisions.Where(decision => decision.Party == party).MaxBy(decision => decision.DecidedAt) is { IsReleased: false };
}

/// <summary>A final report that is not public, because one side or both do not release it.</summary>
public sealed record RefusedReport(QuarterKey Key, IReadOnlyList<AssuranceSide> By)
{
    /// <summary>Who: "the CCG", or "NHS England and the CCG".</summary>
    public string Names => string.Join(" and ", By.Select(party => party == AssuranceSide.Ccg ? "the CCG" : party.DisplayText()));
}
