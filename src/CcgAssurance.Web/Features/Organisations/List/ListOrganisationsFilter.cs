using CcgAssurance.Web.Components;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Organisations.List;

/// <summary>What the register is narrowed to. A value that cannot be read narrows nothing.</summary>
public sealed record ListOrganisationsFilter
{
    public const string ToCome = "to-come";

    public const string Closed = "closed";

    public const string All = "all";

    [FromQuery(Name = "q")]
    public string? Search { get; init; }

    [FromQuery(Name = "show")]
    public string? Shown { get; init; }

    [FromQuery(Name = "page")]
    public string? Page { get; init; }

    public static IReadOnlyList<NhsOption> Options { get; } =
        [new(All, "All CCGs"), new(ToCome, "Changes to come"), new(Closed, "Closed CCGs")];

    public string Known => Shown is ToCome or Closed ? Shown : All;
}
