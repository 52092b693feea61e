using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Web.Features.Versions;

/// <summary>What the files of reports are called where people keep them.</summary>
public static class ReportFiles
{
    /// <summary>"X01-2014-15-q1-assurance-report-version-2.pdf".</summary>
    public static string Name(QuarterKey quarter, int version, string ending) =>
        FormattableString.Invariant($"{Stem(quarter)}-version-{version}.{ending}");

    /// <summary>"X01-2014-15-q1-assurance-report-as-it-stands.pdf".</summary>
    public static string AsItStands(QuarterKey quarter, string ending) => $"{Stem(quarter)}-as-it-stands.{ending}";

    private static string Stem(QuarterKey quarter) => $"{quarter.Ccg}-{quarter.Year}-{quarter.Quarter}-assurance-report";
}
