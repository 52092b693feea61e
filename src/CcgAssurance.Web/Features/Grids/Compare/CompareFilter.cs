using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Grids.Compare;

/// <summary>Which groups are compared, and of which domain the issues are shown.</summary>
public sealed record CompareFilter
{
    public const int Fewest = 2;

    public const int Most = 4;

    [FromQuery(Name = "ccg")]
    public IReadOnlyList<string?> Ccg { get; init; } = [];

    [FromQuery(Name = "show")]
    public string? Show { get; init; }

    public IReadOnlyList<OrganisationCode> Codes =>
    [
        .. Ccg.Select(text => OrganisationCode.TryParse(text, null, out var code) ? code : (OrganisationCode?)null)
            .OfType<OrganisationCode>()
            .Distinct(),
    ];

    public DomainNumber AskedDomain =>
        DomainNumber.TryParse(Show, null, out var number) && AssuranceDomains.All.Any(domain => domain.Number == number)
            ? number
            : AssuranceDomains.All[0].Number;

    public bool CanBeCompared => Codes.Count is >= Fewest and <= Most;
}
