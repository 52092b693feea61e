using System.Globalization;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Components;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Grids.OfQuarter;

/// <summary>What the grid is narrowed to and in which order it stands. A value that cannot be read narrows nothing.</summary>
public sealed record QuarterGridFilter
{
    /// <summary>The level of a domain that has none.</summary>
    public const string NotJudged = "none";

    public static IReadOnlyList<NhsOption> OverdueOptions { get; } =
        [new NhsOption("", "Overdue or not"), new NhsOption("yes", "Something overdue")];

    [FromQuery(Name = "stage")]
    public string? Stage { get; init; }

    [FromQuery(Name = "domain")]
    public string? Domain { get; init; }

    [FromQuery(Name = "level")]
    public string? Level { get; init; }

    [FromQuery(Name = "overdue")]
    public string? Overdue { get; init; }

    [FromQuery(Name = "sort")]
    public string? Sort { get; init; }

    public AssessmentStage? AskedStage => Named<AssessmentStage>(Stage);

    public DomainNumber? AskedDomain => DomainNumber.TryParse(Domain, null, out var number) ? number : null;

    public AssuranceCategory? AskedLevel => Named<AssuranceCategory>(Level);

    public bool AsksForNotJudged => string.Equals(Level, NotJudged, StringComparison.OrdinalIgnoreCase);

    public bool AsksForOverdue => Overdue is "yes";

    public bool IsNarrowed => AskedStage is not null || AskedLevel is not null || AsksForNotJudged || AsksForOverdue;

    public string Order => QuarterGridOrder.Options.Any(option => option.Value == Sort) ? Sort! : QuarterGridOrder.Name;

    /// <summary>The answers as they stand in an address, with those that narrow nothing left out.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Answers =>
    [
        new("stage", AskedStage?.ToString()),
        new("domain", AskedDomain?.Value.ToString(CultureInfo.InvariantCulture)),
        new("level", AsksForNotJudged ? NotJudged : AskedLevel?.ToString()),
        new("overdue", AsksForOverdue ? "yes" : null),
        new("sort", Order == QuarterGridOrder.Name ? null : Order),
    ];

    private static T? Named<T>(string? text)
        where T : struct, Enum =>
        Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => string.Equals(value.ToString(), text, StringComparison.OrdinalIgnoreCase));
}
