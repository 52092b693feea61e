using System.Text.Json;
using CcgAssurance.Testing.Pdf;
using Microsoft.Playwright;

namespace CcgAssurance.Browser.Tests.Steps;

/// <summary>What somebody without an account does with the published reports.</summary>
internal static class PublicSteps
{
    /// <summary>Searches the published reports for the one of a quarter, and opens it.</summary>
    public static async Task FindAsync(IPage page, string search, string year, string quarter)
    {
        await page.GotoAsync("/published");
        await page.GetByLabel("Search by name or code of a CCG").FillAsync(search);
        await page.GetByLabel("Financial year").SelectOptionAsync(new SelectOptionValue { Label = year });
        await page.GetByLabel("Quarter", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = quarter });
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Link, new() { Name = $"{quarter} {year}" }).ClickAsync();
    }

    /// <summary>Downloads the PDF of the report on the page, and reads it once it is found to be without fault.</summary>
    public static async Task<PdfRead> PdfAsync(IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Download this report (PDF" }).ClickAsync());
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync());
        Assert.Empty(PdfChecks.FaultsOf(bytes));
        return PdfDocumentReader.Read(bytes);
    }

    /// <summary>Follows the link to the data of the report on the page.</summary>
    public static async Task<JsonElement> DataAsync(IPage page)
    {
        var response = await page.RunAndWaitForResponseAsync(
            () => page.GetByRole(AriaRole.Link, new() { Name = "Download the data (JSON)" }).ClickAsync(),
            response => response.Url.EndsWith("/report.json", StringComparison.Ordinal));
        return JsonSerializer.Deserialize<JsonElement>(await response.TextAsync());
    }
}
