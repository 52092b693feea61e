using CcgAssurance.Reporting.Documents;
using CcgAssurance.Reporting.Html;
using CcgAssurance.Testing.Pdf;

namespace CcgAssurance.Reporting.Tests.Documents;

public sealed class CurlyQuotesTests
{
    [Theory]
    [InlineData("The CCG's plan and the trusts' plans", "The CCG’s plan and the trusts’ plans")]
    [InlineData("CCG working to separate 'GP as provider' and 'CCG as commissioner'.", "CCG working to separate ‘GP as provider’ and ‘CCG as commissioner’.")]
    [InlineData("The chief officer called it \"honest, if noisy\" (\"at last\").", "The chief officer called it “honest, if noisy” (“at last”).")]
    [InlineData("\"The CCG's plan\"\nand \"more\"", "“The CCG’s plan”\nand “more”")]
    [InlineData("The headline is 'not assured' when it isn't.", "The headline is ‘not assured’ when it isn’t.")]
    public void What_is_certain_becomes_curly(string typed, string printed) => Assert.Equal(printed, CurlyQuotes.In(typed));

    [Theory]
    [InlineData("A 6' bed and a 12\" screen")]
    [InlineData("A 12\" screen and \"another\" 10\" screen")]
    [InlineData("The class of '14 and the '90s")]
    [InlineData("Get 'em all' by May")]
    [InlineData("an open \"quotation")]
    [InlineData("the 'members' choice' of it")]
    [InlineData("' a ' b")]
    [InlineData("nothing of the kind")]
    public void What_could_be_something_else_stays(string typed) => Assert.Equal(typed, CurlyQuotes.In(typed));

    [Fact]
    public void The_file_and_the_page_have_them_and_the_data_has_what_was_typed()
    {
        var report = SampleReport.Whole();
        report = report with { Themes = [report.Themes[0] with { Narrative = "The trust's \"plan\"." }, .. report.Themes.Skip(1)] };
        var document = QuarterlyReportDocument.Build(report, SampleReport.Draft);

        Assert.Contains("The trust’s “plan”.", PdfDocumentReader.Read(new PdfRenderer().Render(document).Content).Root.Text, StringComparison.Ordinal);
        Assert.Contains("The trust’s “plan”.", HtmlRenderer.Render(document), StringComparison.Ordinal);
        Assert.Contains("The trust's \\\"plan\\\".", ReportJson.Write(report), StringComparison.Ordinal);
    }
}
