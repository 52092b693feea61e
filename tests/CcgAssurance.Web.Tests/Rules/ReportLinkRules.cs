using System.Text.RegularExpressions;
using CcgAssurance.Testing;

namespace CcgAssurance.Web.Tests.Rules;

/// <summary>
/// A report is a page first. Whoever is offered its PDF was offered the page before, and large print beside it; what is told in notices,
/// mail and tasks leads to pages only.
/// </summary>
public sealed partial class ReportLinkRules
{
    [Fact]
    public void A_view_leads_to_the_page_of_a_report_before_its_PDF_and_to_large_print_beside_it() => Violations.None(
        Repository.Sources("src/CcgAssurance.Web/Features", "*.cshtml").SelectMany(view => Faults(Path.GetFileName(view.Path), view.Text)));

    [Fact]
    public void Only_views_lead_to_the_file_of_a_report() => Violations.None(
        from code in Repository.Sources("src/CcgAssurance.Web", "*.cs")
        where Used().IsMatch(code.Text)
        select Path.GetFileName(code.Path));

    [Theory]
    [InlineData("@Report(q) @ReportFile(q)", "a.cshtml leads to a PDF before the page")]
    [InlineData("@ReportFile(q) @LargePrintFile(q) @ReportPreview(q)", "a.cshtml leads to a PDF before the page")]
    [InlineData("@Version(q, 1, \"html\") @Version(q, 1, \"pdf\")", "a.cshtml has 1 PDF and 0 in large print")]
    [InlineData("@Version(q, 1, \"html\") @Version(q, 1, \"pdf\") @Version(q, 1, \"large-print.pdf\")", null)]
    [InlineData("@ReportFile(q) @LargePrintFile(q) @Model.Document", null)]
    [InlineData("nothing", null)]
    public void Such_a_view_is_found(string view, string? fault) => Assert.Equal(fault, Faults("a.cshtml", view).FirstOrDefault());

    private static IEnumerable<string> Faults(string name, string view)
    {
        var (files, large) = (File().Matches(view), Large().Count(view));
        if (files.Count == 0)
        {
            yield break;
        }

        var page = PageOfIt().Match(view);
        if (!view.Contains("@Model.Document", StringComparison.Ordinal) && !(page.Success && page.Index < files[0].Index))
        {
            yield return $"{name} leads to a PDF before the page";
        }

        if (files.Count != large)
        {
            yield return $"{name} has {files.Count} PDF and {large} in large print";
        }
    }

    [GeneratedRegex(@"\bReportFile\(|""pdf""")]
    private static partial Regex File();

    [GeneratedRegex(@"\bLargePrintFile\(|""large-print\.pdf""")]
    private static partial Regex Large();

    [GeneratedRegex(@"\bReportPreview\(|""html""")]
    private static partial Regex PageOfIt();

    [GeneratedRegex(@"Links\.(ReportFile|LargePrintFile)\(|Links\.Version\([^;]*pdf")]
    private static partial Regex Used();
}
