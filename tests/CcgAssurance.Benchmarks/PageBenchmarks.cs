using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using CcgAssurance.Web.Features.Notices;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Benchmarks;

/// <summary>
/// What a page costs with all of England in the database, as a ratio to a request that does nothing but pass the pipeline:
/// machines differ, ratios of one run do not.
/// </summary>
[Config(typeof(Config))]
[MemoryDiagnoser]
public class PageBenchmarks
{
    private AssuranceApp _app = null!;
    private Visitor _nationalTeam = null!;
    private Visitor _areaTeam = null!;
    private Visitor _public = null!;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _app = new AssuranceApp();
        await _app.InitializeAsync();
        await England.FillAsync(_app);
        _nationalTeam = await _app.LogInAsync(await _app.Given.UserAsync(Role.NationalTeam));
        _areaTeam = await _app.LogInAsync(await _app.Given.UserAsync(Role.AreaTeamLead, OrganisationCode.Parse("Q45")));
        _public = _app.Visitor();
    }

    [GlobalCleanup]
    public async Task CleanUpAsync() => await _app.DisposeAsync();

    [Benchmark(Baseline = true, Description = "An empty answer")]
    public Task<string> EmptyAsync() => GetAsync(_nationalTeam, "/health/live");

    [Benchmark(Description = "The list of all CCGs")]
    public Task<string> ListAsync() => GetAsync(_nationalTeam, "/ccgs?page=4");

    [Benchmark(Description = "A search through all CCGs")]
    public Task<string> SearchAsync() => GetAsync(_nationalTeam, "/ccgs?q=durham");

    [Benchmark(Description = "The work queue of an area team")]
    public Task<string> WorkQueueAsync() => GetAsync(_areaTeam, "/");

    [Benchmark(Description = "Notices, when there are none")]
    public Task<string> NoticesAsync() => GetAsync(_areaTeam, "/notices");

    [Benchmark(Description = "All published reports")]
    public Task<string> PublishedListAsync() => GetAsync(_public, "/published?page=4");

    [Benchmark(Description = "A search through the published reports")]
    public Task<string> PublishedSearchAsync() => GetAsync(_public, "/published?q=durham&year=2014-15");

    [Benchmark(Description = "A published report")]
    public Task<string> PublishedReportAsync() => GetAsync(_public, "/published/00C/2014-15/q1");

    [Benchmark(Description = "Reminders for everybody")]
    public async Task<int> RemindAsync()
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<RemindHandler>().HandleAsync(_app.Clock.GetUtcNow(), CancellationToken.None);
    }

    [Benchmark(Description = "The tasks of a quarter")]
    public Task<string> OverviewAsync() => GetAsync(_areaTeam, "/ccgs/00C/2014-15/q3");

    [Benchmark(Description = "The judgement on a domain")]
    public Task<string> JudgementAsync() => GetAsync(_areaTeam, "/ccgs/00C/2014-15/q3/domains/3");

    [Benchmark(Description = "The report of a quarter as a page")]
    public Task<string> ReportPageAsync() => GetAsync(_areaTeam, "/ccgs/00C/2014-15/q3/report/preview.html");

    [Benchmark(Description = "The report of a quarter as PDF")]
    public Task<string> ReportFileAsync() => GetAsync(_areaTeam, "/ccgs/00C/2014-15/q3/report.pdf");

    private static async Task<string> GetAsync(Visitor visitor, string address)
    {
        var answer = await visitor.Client.GetAsync(address);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsStringAsync();
    }

    // In process: a benchmark starts the whole application, which a generated project could not find.
    private sealed class Config : BenchmarkDotNet.Configs.ManualConfig
    {
        public Config() => AddJob(Job.Default.WithToolchain(InProcessNoEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(15));
    }
}
