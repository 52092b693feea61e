using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Infrastructure.Formatting;

namespace CcgAssurance.Web.Features.Versions;

/// <summary>Two versions of a report and what is different between them.</summary>
public sealed record ComparedVersions(ReportEdition Earlier, ReportEdition Later, IReadOnlyList<DraftChange> Changes)
{
    /// <summary>What is different, by domain or theme in the order of the report.</summary>
    public IEnumerable<(string Name, IReadOnlyList<DraftChange> Changes)> Groups => Changes
        .GroupBy(change => change.Focus)
        .Select(group => (group.Key is { } focus ? FocusText.Of(focus) : "The report as a whole", (IReadOnlyList<DraftChange>)[.. group]));

    public static ComparedVersions Of(FrozenReport earlier, FrozenReport later) =>
        Of(earlier.Edition, earlier.Read().Report, later.Edition, later.Read().Report);

    public static ComparedVersions Of(ReportEdition earlier, QuarterlyReport before, ReportEdition later, QuarterlyReport now) =>
        new(earlier, later, DraftComparison.Between(before, now));

    /// <summary>A version and the report as it stands, without what the group answered.</summary>
    public static ComparedVersions OfContents(FrozenReport earlier, ReportEdition later, QuarterlyReport now)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return new(earlier.Edition, later, DraftComparison.BetweenContents(earlier.Read().Report, now));
    }
}
