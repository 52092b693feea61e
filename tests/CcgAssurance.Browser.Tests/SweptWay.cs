using AngleSharp.Html.Parser;
using CcgAssurance.Testing.Hosting;
using Microsoft.Playwright;

namespace CcgAssurance.Browser.Tests;

/// <summary>The way to a page whose address only another page knows.</summary>
internal static class SweptWay
{
    /// <summary>
    /// The address behind the links of a swept page, asked for as its visitor. The pages on the way are read and not drawn: each of them is
    /// swept by itself.
    /// </summary>
    public static async Task<string> EndAsync(IPage page, string address, string? link)
    {
        foreach (var step in SweptPages.StepsOf(link))
        {
            var answer = await page.APIRequest.GetAsync(address);
            using var read = new HtmlParser().ParseDocument(await answer.TextAsync());
            var next = read.QuerySelector(step)?.GetAttribute("href");
            Assert.True(next is not null, $"{address} has no link {step}.");
            address = next;
        }

        return address;
    }
}
