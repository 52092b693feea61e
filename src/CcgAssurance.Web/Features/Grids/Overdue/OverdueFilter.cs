using CcgAssurance.Domain.Organisations;
using CcgAssurance.Web.Infrastructure.Work;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Grids.Overdue;

/// <summary>What the list is narrowed to. A value that cannot be read narrows nothing.</summary>
public sealed record OverdueFilter
{
    [FromQuery(Name = "kind")]
    public string? Kind { get; init; }

    [FromQuery(Name = "ccg")]
    public string? Ccg { get; init; }

    [FromQuery(Name = "page")]
    public string? Page { get; init; }

    public OverdueKind? AskedKind => Enum.GetValues<OverdueKind>()
        .Cast<OverdueKind?>()
        .FirstOrDefault(kind => string.Equals(kind.ToString(), Kind, StringComparison.OrdinalIgnoreCase));

    public OrganisationCode? AskedCcg => OrganisationCode.TryParse(Ccg, null, out var code) ? code : null;

    public bool IsNarrowed => AskedKind is not null || AskedCcg is not null;
}
