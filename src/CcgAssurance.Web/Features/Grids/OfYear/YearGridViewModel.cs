using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Features.Grids.OfYear;

public sealed record YearGridViewModel
{
    public required GridPlace Place { get; init; }

    public required GridPeriod Period { get; init; }

    public required YearGridFilter Filter { get; init; }

    public required IReadOnlyList<YearGridRow> Rows { get; init; }

    public string Shown => Filter.Domain is { } domain
        ? $"Domain {domain}: {AssuranceDomains.All.Single(row => row.Number == domain).ShortName}"
        : "Headline";

    public string Title => $"{Place.Name}: the four quarters of {Period.Year.Name}";

    public string Narrowed => GridLinks.Year(Place, Period.Year, Filter.Answer);

    public IReadOnlyList<NhsOption> Choices =>
    [
        new NhsOption("", "Headline"),
        .. AssuranceDomains.All.Select(domain => new NhsOption($"{domain.Number}", $"Domain {domain.Number}: {domain.ShortName}")),
    ];

    /// <summary>What a quarter of a group says, in words; null where there is no quarter or nothing of it is seen.</summary>
    public string Text(YearGridRow row, Quarter quarter)
    {
        ArgumentNullException.ThrowIfNull(row);
        var result = row.Results.GetValueOrDefault(quarter);
        return Filter.Domain is { } domain && result is not null
            ? GridText.Of(result.LevelOf(domain)) + GridText.VersionNote(result)
            : GridText.Headline(result);
    }
}

/// <summary>One group with what the reader sees of its four quarters.</summary>
public sealed record YearGridRow(OrganisationCode Ccg, string Name, string? Fate, IReadOnlyDictionary<Quarter, GridResult> Results);
