using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Pdf;

namespace CcgAssurance.Web.Tests.Features.Assessments.Draft;

public sealed class UnprintableCharactersTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    public async Task What_the_PDF_cannot_print_is_counted_and_listed_with_its_place_before_a_draft_is_shared_and_told_in_the_PDF()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Draft, achievement: "Waits are \u6F22 and \U0001F600 again.");
        var lead = await app.LogInAsync(played.Lead);

        var page = await lead.OpenAsync($"{played.Root}/draft/share");

        Assert.Contains("Characters that the PDF cannot print", page.Headings(2));
        Assert.Contains("The PDF will show a box (□) in place of each of 2 characters, and will say so at the end.", page.Text, StringComparison.Ordinal);
        Assert.Contains("(U+6F22) in Domain 1: ", page.Text, StringComparison.Ordinal);
        Assert.Contains("(U+1F600) in Domain 1: ", page.Text, StringComparison.Ordinal);
        var file = await lead.Client.GetByteArrayAsync($"{played.Root}/report.pdf", TestContext.Current.CancellationToken);
        var text = PdfDocumentReader.Read(file).Root.Text;
        Assert.Contains("Waits are □ and □ again.", text, StringComparison.Ordinal);
        Assert.Contains("2 characters in this report could not be printed in the PDF", text, StringComparison.Ordinal);
    }
}
