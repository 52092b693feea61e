using AngleSharp.Html.Dom;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Demo;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Web.Tests.Rules.Queries;

/// <summary>The rules that read the pages of one demo.</summary>
[CollectionDefinition(nameof(PlayedDemo))]
public sealed class PlayedDemoCollection : ICollectionFixture<PlayedDemo>;

/// <summary>The demo world on the database of the run, and what each page of the sweep asks of it.</summary>
public sealed class PlayedDemo : IAsyncLifetime
{
    private AssuranceApp? _app;

    /// <summary>What each page asked when it was opened for the second time.</summary>
    public IReadOnlyList<AskedPage> Pages { get; private set; } = [];

    public TestDatabase Database => _app!.Database;

    public async ValueTask InitializeAsync()
    {
        _app = await AssuranceApp.WithAsync(services => services.AddDemo(), SweptPages.Settings);
        await using (var scope = _app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DemoWorld>().ApplyAsync(CancellationToken.None);
        }

        var visitors = new Dictionary<string, Visitor>();
        var pages = new List<AskedPage>();
        foreach (var page in SweptPages.All)
        {
            var name = page.Visitor ?? "";
            if (!visitors.TryGetValue(name, out var visitor))
            {
                visitors[name] = visitor = page.Visitor is null ? _app.Visitor() : await LogInAsync(page.Visitor);
            }

            pages.Add(await AskAsync(page, visitor));
        }

        Pages = pages;
    }

    public ValueTask DisposeAsync() => _app?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task<AskedPage> AskAsync(SweptPage page, Visitor visitor)
    {
        var address = page.Address;
        foreach (var step in SweptPages.StepsOf(page.Link))
        {
            address = (await visitor.OpenAsync(address)).Document.QuerySelector(step)!.GetAttribute("href")!;
        }

        await visitor.OpenAsync(address);
        _app!.Commands.Start();
        var answer = await visitor.OpenAsync(address);
        var expected = page.Address == SweptPages.Unknown ? 404 : 200;
        Assert.True(expected == answer.Status, $"{address} as {page.Visitor} answers {answer.Status}");
        return new AskedPage(page, _app.Commands.Stop(), [.. answer.Document.Forms]);
    }

    private async Task<Visitor> LogInAsync(string email)
    {
        var visitor = _app!.Visitor();
        await visitor.LogInAsync(email, DemoAccounts.Password);
        return visitor;
    }
}

/// <summary>A page of the sweep with its commands.</summary>
public sealed record AskedPage(SweptPage Page, IReadOnlyList<SentCommand> Commands, IReadOnlyList<IHtmlFormElement> Forms);
