using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Queries;

/// <summary>What the register of interventions is searched by, and which of them bind a quarter.</summary>
public static class InterventionQueries
{
    private static readonly InterventionStage[] Open = [.. InterventionStages.Open];
    private static readonly InterventionStage[] Proposed = [.. InterventionStages.Proposed];

    /// <summary>The cases that are about a domain. A number is a single digit, so it is found in the list as it is stored.</summary>
    public static IQueryable<InterventionCase> InDomain(this IQueryable<InterventionCase> interventions, DomainNumber domain)
    {
        var digit = domain.ToString();
        return interventions.Where(row => ((string)(object)row.Domains).Contains(digit));
    }

    /// <summary>
    /// The cases that bind a quarter, on the day on which it is first made final. One that was final before is bound as it was then: a case
    /// that was lifted since still counts, and one that was proposed since forces nothing.
    /// </summary>
    [Rule("R139", "R219")]
    public static async Task<IReadOnlyList<BoundCase>> BoundCasesAsync(
        this AssuranceDbContext db, AssessmentId assessment, OrganisationCode ccg, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var rows = await db.Interventions
            .AsNoTracking()
            .Where(row => row.CcgCode == ccg && (Open.Contains(row.Stage) || row.Stage == InterventionStage.Lifted))
            .OrderBy(row => row.Number)
            .Select(row => new { row.Id, row.Number, row.Domains, row.Stage, row.ProposedOn, row.EndedOn })
            .ToListAsync(cancellationToken);
        if (rows.Count == 0)
        {
            return [];
        }

        var (kind, id) = (AssessmentId.Kind, assessment.ToString());
        var frozenAt = await db.FrozenVersions
            .Where(version => version.RecordKind == kind && version.RecordId == id && version.State == OutputState.Final)
            .OrderBy(version => version.Number)
            .Select(version => (DateTimeOffset?)version.FrozenAt)
            .FirstOrDefaultAsync(cancellationToken);
        DateOnly? final = frozenAt is { } at ? UkTime.DateOf(at) : null;
        return
        [
            .. rows
                .Where(row => row.Stage != InterventionStage.Lifted || (row.ProposedOn <= final && final < row.EndedOn))
                .Select(row => new BoundCase(
                    row.Id,
                    row.Number,
                    row.Domains,
                    IsProposed: row.Stage == InterventionStage.Lifted || Proposed.Contains(row.Stage),
                    Forces: final is null || row.ProposedOn <= final)),
        ];
    }
}
