using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Support;

/// <summary>Something that two editions of the terms say differently.</summary>
/// <param name="Name">What it is, as people read it.</param>
/// <param name="Before">What the earlier edition says; null where it says nothing.</param>
/// <param name="After">What the later one says; null likewise.</param>
public sealed record TermsDifference(string Name, string? Before, string? After);

/// <summary>What changed from one edition of the terms to another, so that whoever accepts the later one sees what is new.</summary>
[Rule("R159", "R170")]
public static class TermsDifferences
{
    /// <summary>All that they say differently, in the order of the terms. Rows of lists are the same while they keep their key.</summary>
    public static IReadOnlyList<TermsDifference> Between(SupportTerms earlier, SupportTerms later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return
        [
            .. Texts(earlier).Zip(Texts(later), (before, after) => new TermsDifference(before.Name, before.Text, after.Text))
                .Concat(Rows("Measure", earlier.Measures, later.Measures, row => row.Key, Write))
                .Concat(Rows("Indicator", earlier.Indicators, later.Indicators, row => row.Key, Write))
                .Concat(Rows("Restriction", earlier.Restrictions, later.Restrictions, row => row.Key, Write))
                .Concat(Rows("Trajectory", earlier.Trajectories, later.Trajectories, row => row.Key, Write))
                .Concat(Rows("Considered", earlier.Factors, later.Factors, row => row.Factor, row => row.Text))
                .Where(row => row.Before != row.After),
        ];
    }

    private static IEnumerable<(string Name, string? Text)> Texts(SupportTerms terms) =>
    [
        ("Title", terms.Title),
        ("Domains", string.Join(", ", terms.Domains)),
        ("Theme", terms.Theme is { } theme ? Focus.On(theme).DisplayText() : null),
        ("Issues", Lines(terms.Issues.OrderBy(issue => issue.Title, StringComparer.Ordinal).Select(issue => issue.Title))),
        ("Why support is needed", terms.Rationale),
        ("Improvement objectives", terms.Objectives),
        ("Expected improvement", terms.ExpectedImprovement),
        ("When the domain returns to assured", terms.ExitCircumstances),
        ("Start date", Day(terms.StartsOn)),
        ("End date", Day(terms.EndsOn)),
        ("How often progress is reviewed", terms.Monitoring),
        ("Local partners", terms.Partners),
        ("Power", terms.Power.DisplayText()),
        ("How the power is exercised", terms.PowerUse),
        ("Purpose of the power", terms.PowerPurpose),
    ];

    private static IEnumerable<TermsDifference> Rows<TRow, TKey>(
        string name, IEnumerable<TRow> earlier, IEnumerable<TRow> later, Func<TRow, TKey> key, Func<TRow, string?> write)
        where TKey : notnull
    {
        var (before, after) = (earlier.ToDictionary(key, write), later.ToDictionary(key, write));
        return before.Keys.Union(after.Keys).Select(row => new TermsDifference(
            name, before.GetValueOrDefault(row), after.GetValueOrDefault(row)));
    }

    private static string Write(SupportMeasure row) => Lines([
        $"{row.Type.DisplayText()}: {row.Description}",
        $"{row.ProviderKind.DisplayText()}: {row.Provider}",
        row.Resourcing,
        row.Owner,
        Day(row.DueOn)]);

    private static string Write(SupportIndicator row) => Lines([
        row.Name, $"From {row.Baseline} to {row.Target}", Day(row.TargetOn), row.IsForExit ? "Decides the return to assured" : null]);

    private static string Write(SupportRestriction row) => Lines([
        $"{row.AppliesTo.DisplayText()}: {row.Text}", row.DiscussedAt, Day(row.DiscussedOn)]);

    private static string Write(SupportTrajectory row) => Lines([
        row.Name,
        row.Better.DisplayText(),
        .. row.Planned.Select(point => $"{UkTime.InWords(point.On)}: {row.Unit.Write(point.Value)}")]);

    private static string Lines(IEnumerable<string?> lines) => string.Join('\n', lines.Where(line => !string.IsNullOrWhiteSpace(line)));

    private static string? Day(DateOnly? day) => day is { } known ? UkTime.InWords(known) : null;
}
