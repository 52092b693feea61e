using CcgAssurance.Data;
using CcgAssurance.Data.Auditing;
using CcgAssurance.Data.Identity;
using CcgAssurance.Data.WorkingCopies;
using CcgAssurance.Domain.Records;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CcgAssurance.Browser.Tests;

/// <summary>
/// A demo of its own in which everything that people ever typed is one word of 300 letters, or as many as there is room for: no page and no
/// table gets wider for it, on a phone, a tablet and a desk.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class UnbrokenTextSweep(BrowserFixture demo) : IAsyncLifetime
{
    private const int Letters = 300;

    /// <summary>What is no text of a person's, or is kept as it was: the report's preview is drawn like the kept ones.</summary>
    private static readonly HashSet<Type> Left =
        [typeof(FrozenVersion), typeof(FrozenContent), typeof(FrozenRendering), typeof(AuditEntry), typeof(WorkingCopy)];

    private BrowserFixture? _another;

    private BrowserFixture Browser => _another ?? throw new InvalidOperationException("The demo has not been copied yet.");

    public async ValueTask InitializeAsync()
    {
        _another = await demo.AnotherAsync();
        await using var scope = Browser.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AssuranceDbContext>();
        var changed = 0;
        foreach (var (type, property) in TextsIn(db.Model))
        {
            var word = property.Name.EndsWith("Link", StringComparison.Ordinal)
                ? $"https://{Word(60)}.example/{Word(Letters)}"
                : Word(Math.Min(Letters, property.GetMaxLength() ?? Letters));
            var column = property.GetColumnName();
            var statement = $"UPDATE \"{type.GetTableName()}\" SET \"{column}\" = {{0}} WHERE \"{column}\" IS NOT NULL";
            changed += await db.Database.ExecuteSqlRawAsync(statement, [word], TestContext.Current.CancellationToken);
        }

        Assert.True(changed > 500, $"Only {changed} texts were found.");
    }

    public async ValueTask DisposeAsync() => await Browser.DisposeAsync();

    [Fact]
    public async Task Text_without_a_place_to_break_widens_no_page_and_no_table()
    {
        var windows = new Dictionary<string, IPage>();
        var problems = new List<string>();
        foreach (var swept in SweptPages.All.DistinctBy(page => page.Pattern))
        {
            if (!windows.TryGetValue(swept.Visitor ?? "", out var page))
            {
                windows[swept.Visitor ?? ""] = page = swept.Visitor is null
                    ? await Browser.NewPageAsync()
                    : await Browser.LogInAsync(swept.Visitor, opensStart: false);
            }

            var answer = await page.GotoAsync(await SweptWay.EndAsync(page, swept.Address, swept.Link));
            if (answer!.Status != (swept.Address == SweptPages.Unknown ? 404 : 200))
            {
                problems.Add($"{swept.Address} as {swept.Visitor}: {answer.Status}");
            }

            foreach (var width in (int[])[1280, 800, 375])
            {
                await page.SetViewportSizeAsync(width, 900);
                var wide = await page.EvaluateAsync<string[]>(WhatIsTooWide);
                problems.AddRange(wide.Select(element => $"{swept.Pattern} as {swept.Visitor} at {width}: {element}"));
            }
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    // The header's script folds its menu a moment after the window has become narrow, and a table in a region of its own that scrolls
    // is as wide as it needs to be.
    private const string WhatIsTooWide = """
        async () => {
            const root = document.documentElement;
            for (let waits = 0; waits < 20 && root.scrollWidth > root.clientWidth; waits++) {
                await new Promise(resolve => setTimeout(resolve, 50));
            }
            const name = element => `${element.tagName.toLowerCase()}.${element.className} is ${Math.round(element.getBoundingClientRect().right)} wide`;
            const tables = [...document.querySelectorAll('table')].filter(table => !table.closest('.nhsuk-scroll')
                && table.getBoundingClientRect().right > table.parentElement.getBoundingClientRect().right + 3);
            const others = root.scrollWidth <= root.clientWidth ? [] : [...document.querySelectorAll('body *')]
                .filter(element => element.getBoundingClientRect().right > root.clientWidth + 1).slice(0, 3);
            return [...new Set([...tables, ...others])].map(name);
        }
        """;

    private static string Word(int letters) => string.Concat(Enumerable.Repeat("Unbroken", letters))[..letters];

    private static IEnumerable<(IEntityType Type, IProperty Property)> TextsIn(IModel model) =>
        from type in model.GetEntityTypes()
        where !Left.Contains(type.ClrType) && type.GetTableName() is not null
        from property in type.GetProperties()
        where property.ClrType == typeof(string) && property.GetTypeMapping().Converter is null
            && !property.IsKey() && !property.IsForeignKey() && !property.IsIndex()
        where property.GetMaxLength() is null or >= 100
        where type.ClrType != typeof(ApplicationUser) || property.Name == nameof(ApplicationUser.Name)
        where !type.ClrType.Name.StartsWith("Identity", StringComparison.Ordinal) && type.ClrType.Name != "DataProtectionKey"
        select (type, property);
}
