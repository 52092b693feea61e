using System.Globalization;
using CcgAssurance.Testing.Hosting;

namespace CcgAssurance.Benchmarks.Load;

/// <summary>
/// Reads the pages of the application with one year of England in its database and with several, and prints how many times the bare
/// endpoint each costs, and how it grows. Only the ratios of one run mean anything: machines differ.
/// </summary>
internal static class LoadRun
{
    private const int Times = 40;
    private const int Readers = 16;
    private static readonly TimeSpan Saving = TimeSpan.FromSeconds(5);

    public static async Task RunAsync(int years)
    {
        Console.WriteLine($"{TestDatabase.Provider}, {Environment.ProcessorCount} processors, one year and {years} years of England");
        var one = await MeasureAsync(1);
        var many = await MeasureAsync(years);
        Console.WriteLine();
        Console.WriteLine($"| Page | ms, 1 year | x bare | x bare, {Readers} readers | ms, {years} years | growth |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var (page, first) in one.Pages)
        {
            var later = many.Pages[page];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {page} | {first.Alone:0.00} | {first.Alone / first.Bare:0.0} | {first.Together / first.BareTogether:0.0} ") + string.Create(
                CultureInfo.InvariantCulture, $"| {later.Alone:0.00} | {later.Alone / first.Alone:0.00} |"));
        }

        Console.WriteLine();
        Console.WriteLine("| Saving a judgement | ms | ms, the transaction alone | x | a second, 8 people | the transaction alone |");
        Console.WriteLine("|---|---|---|---|---|---|");
        Console.WriteLine(Line("with 1 year", one.Saves));
        Console.WriteLine(Line($"with {years} years", many.Saves));
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Memory in use: {one.Megabytes:0} MB with 1 year, {many.Megabytes:0} MB with {years}."));
    }

    private static async Task<Measured> MeasureAsync(int years)
    {
        var began = TimeProvider.System.GetTimestamp();
        await using var target = await LoadTarget.StartAsync(years);
        Console.WriteLine($"{years} years are there after {TimeProvider.System.GetElapsedTime(began).TotalSeconds:0} s");
        await target.WarmUpAsync();
        var pages = new Dictionary<string, Waits>();
        foreach (var page in LoadedPage.All)
        {
            var (alone, bytes) = await target.ReadAsync(page, Times);
            var bare = LoadTarget.Bare(bytes);
            pages[page.Name] = new Waits(
                alone,
                (await target.ReadAsync(bare, Times)).Milliseconds,
                await target.ReadTogetherAsync(page, Readers, Times / 4),
                await target.ReadTogetherAsync(bare, Readers, Times / 4));
        }

        var savers = await target.SaversAsync();
        var (save, bareSave) = await savers.OneAsync(Times);
        var (perSecond, barePerSecond) = await savers.TogetherAsync(Saving);
        var saves = new Saves(save, bareSave, perSecond, barePerSecond);
        GC.Collect();
        return new Measured(pages, saves, GC.GetTotalMemory(forceFullCollection: true) / 1e6);
    }

    private static string Line(string when, Saves saves) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {when} | {saves.Save:0.00} | {saves.Bare:0.00} | {saves.Save / saves.Bare:0.0} | {saves.PerSecond:0} | {saves.BarePerSecond:0} |");

    private sealed record Saves(double Save, double Bare, double PerSecond, double BarePerSecond);

    private sealed record Waits(double Alone, double Bare, double Together, double BareTogether);

    private sealed record Measured(IReadOnlyDictionary<string, Waits> Pages, Saves Saves, double Megabytes);
}
