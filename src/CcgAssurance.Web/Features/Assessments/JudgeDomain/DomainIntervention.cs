using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.JudgeDomain;

/// <summary>The interventions for a domain, as its judgement page shows them.</summary>
public sealed record DomainIntervention
{
    /// <summary>The cases for the domain that are not over.</summary>
    public required IReadOnlyList<InterventionRow> Cases { get; init; }

    /// <summary>Whether the domain is "not assured, intervention required" and none of them is proposed.</summary>
    public required bool IsNeeded { get; init; }

    /// <summary>Whether the reader takes part in opening one.</summary>
    public required bool CanAct { get; init; }
}

/// <summary>A case in a list.</summary>
public sealed record InterventionRow(int Number, string Subject, InterventionStage Stage);

public sealed class DomainInterventionQuery(AssuranceDbContext db)
{
    private static readonly InterventionStage[] Open = [.. InterventionStages.Open];

    [Rule("R139", "R219")]
    public async Task<DomainIntervention> RunAsync(
        QuarterHeader quarter, DomainNumber domain, AssuranceCategory? category, Actor actor, CancellationToken cancellationToken)
    {
        var ccg = quarter.Key.Ccg;
        var cases = await db.Interventions
            .AsNoTracking()
            .OwnTo(db, actor)
            .Where(row => row.CcgCode == ccg && Open.Contains(row.Stage))
            .InDomain(domain)
            .OrderBy(row => row.Number)
            .Select(row => new InterventionRow(row.Number, row.Subject, row.Stage))
            .ToListAsync(cancellationToken);
        return new DomainIntervention
        {
            Cases = cases,
            IsNeeded = category == AssuranceCategory.NotAssuredInterventionRequired
                && quarter.Stage < AssessmentStage.Final
                && !cases.Exists(row => InterventionStages.Proposed.Contains(row.Stage)),
            CanAct = actor.May(Permission.WriteInterventions) || actor.May(Permission.DecideInterventions),
        };
    }
}
