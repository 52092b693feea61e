using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Interventions.ForDomain;

/// <summary>How a domain gets its case for intervention: which cases of the group there are, and what the reader can do.</summary>
public sealed record CaseForDomainViewModel
{
    public required OrganisationCode Ccg { get; init; }

    public required string CcgName { get; init; }

    public required DomainNumber Domain { get; init; }

    public required IReadOnlyList<CaseRow> Cases { get; init; }

    /// <summary>Whether the reader opens cases.</summary>
    public required bool CanOpen { get; init; }

    public IEnumerable<CaseRow> Own => Cases.Where(row => row.HasDomain);

    public IEnumerable<CaseRow> Others => Cases.Where(row => !row.HasDomain);
}

/// <summary>A case of the group that is not over.</summary>
public sealed record CaseRow(int Number, string Subject, InterventionStage Stage, bool HasDomain)
{
    public bool CanBeChanged => Stage == InterventionStage.UnderConsideration;

    public bool IsProposed => InterventionStages.Proposed.Contains(Stage);
}

public sealed class CaseForDomainQuery(AssuranceDbContext db)
{
    private static readonly InterventionStage[] Open = [.. InterventionStages.Open];

    [Rule("R139", "R219")]
    public async Task<CaseForDomainViewModel> RunAsync(
        CcgHeader ccg, DomainNumber domain, Actor actor, CancellationToken cancellationToken)
    {
        var rows = await db.Interventions
            .AsNoTracking()
            .OwnTo(db, actor)
            .Where(row => row.CcgCode == ccg.Code && Open.Contains(row.Stage))
            .OrderBy(row => row.Number)
            .Select(row => new { row.Number, row.Subject, row.Stage, row.Domains })
            .ToListAsync(cancellationToken);
        return new CaseForDomainViewModel
        {
            Ccg = ccg.Code,
            CcgName = ccg.Name,
            Domain = domain,
            Cases = [.. rows.Select(row => new CaseRow(row.Number, row.Subject, row.Stage, row.Domains.Contains(domain)))],
            CanOpen = actor.May(Permission.DecideInterventions),
        };
    }
}
