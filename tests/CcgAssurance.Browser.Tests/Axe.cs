using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CcgAssurance.Browser.Tests;

/// <summary>
/// Runs axe in a page. The package's own call opens a second page for every check and sends back every node that passes, which takes eight
/// times as long as axe itself.
/// </summary>
internal static class Axe
{
    private const string Run =
        """
        async () => {
          const options = {
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
            // The design system puts the back link between header and main.
            rules: { region: { enabled: false } },
            resultTypes: ['violations']
          };
          const { violations } = await axe.run(document, options);
          return violations.map(found => [`${found.id}: ${found.help}`, ...found.nodes.map(node => `  ${node.html}`)].join('\n'));
        }
        """;

    // Kept in the window's pages from the start where the window asked for it.
    private const string IsThere = "typeof axe === 'object'";

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Puts axe into every page that this window opens from now on. Sent to each page by itself, it takes as long as what it does there.</summary>
    public static Task PrepareAsync(IPage page) => page.AddInitScriptAsync(Script);

    /// <summary>What it finds, each with the elements; nothing on a page that is accessible as far as a program can tell.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>(IsThere))
        {
            await page.EvaluateAsync(Script);
        }

        return await page.EvaluateAsync<string[]>(Run);
    }
}
