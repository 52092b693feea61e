using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Web.Features.Published.Directions;

namespace CcgAssurance.Web.Features.Published.OfCcg;

public sealed record PublishedCcgViewModel
{
    public required OrganisationCode Code { get; init; }

    public required string Name { get; init; }

    /// <summary>What it was called and what became of it, in words; null where there is nothing to say.</summary>
    public required string? Fate { get; init; }

    public required bool IsInvented { get; init; }

    /// <summary>The directions that are in force for it.</summary>
    public required IReadOnlyList<PublishedDirection> Directions { get; init; }

    /// <summary>The reports by year, the newest first.</summary>
    public required IReadOnlyList<PublishedYear> Years { get; init; }
}

public sealed record PublishedYear(FinancialYear Year, IReadOnlyList<PublishedRow> Reports);
