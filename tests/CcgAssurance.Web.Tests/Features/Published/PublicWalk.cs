using System.Globalization;
using System.Text;
using AngleSharp;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Pdf;
using CcgAssurance.Web.Tests.Rules;

namespace CcgAssurance.Web.Tests.Features.Published;

/// <summary>Reads everything that a visitor without a log-in can reach: from some addresses on along every link.</summary>
internal sealed class PublicWalk(AssuranceApp app)
{
    private readonly Dictionary<string, string> _texts = [];

    /// <summary>What each address says: all of its markup or data, and the words of a file.</summary>
    public IReadOnlyDictionary<string, string> Texts => _texts;

    /// <summary>The addresses of everything that the route table gives to the public, for some quarters and the directions of an intervention.</summary>
    public IEnumerable<string> Routes(IEnumerable<QuarterScenario> quarters, int intervention = 1) => RouteTable.Controllers(app)
        .Where(endpoint => endpoint.IsAnonymous() && endpoint.Methods().Contains("GET"))
        .SelectMany(endpoint => quarters.Select(played => SampleRoutes.AddressOf(endpoint, new Dictionary<string, string>
        {
            ["code"] = played.Quarter.Ccg.Value,
            ["year"] = played.Quarter.Year.ToString(),
            ["quarter"] = played.Quarter.Quarter.ToString(),
            ["ofCase"] = intervention.ToString(CultureInfo.InvariantCulture),
        })))
        .Distinct();

    public async Task FromAsync(IEnumerable<string> addresses)
    {
        var (client, waiting, seen) = (app.Visitor().Client, new Queue<string>(), new HashSet<string>());
        foreach (var address in addresses.Where(seen.Add))
        {
            waiting.Enqueue(address);
        }

        while (waiting.TryDequeue(out var address))
        {
            using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
            var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            var type = answer.Content.Headers.ContentType?.MediaType;
            _texts[address] = $"{answer.Headers}\n{answer.Content.Headers}\n{Encoding.UTF8.GetString(bytes)}";
            if (type == "application/pdf")
            {
                _texts[address] += PdfReading.Of(bytes).Text;
            }
            else if (type == "text/html")
            {
                foreach (var link in (await LinksAsync(Encoding.UTF8.GetString(bytes))).Where(seen.Add))
                {
                    waiting.Enqueue(link);
                }
            }
        }
    }

    /// <summary>Where a text is found.</summary>
    public IEnumerable<string> Find(string text) =>
        _texts.Where(page => page.Value.Contains(text, StringComparison.OrdinalIgnoreCase)).Select(page => page.Key);

    private static async Task<IEnumerable<string>> LinksAsync(string html)
    {
        using var document = await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html));
        return [.. document.QuerySelectorAll("a[href]")
            .Select(link => link.GetAttribute("href")!.Split('#')[0])
            .Where(link => link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal))];
    }
}
