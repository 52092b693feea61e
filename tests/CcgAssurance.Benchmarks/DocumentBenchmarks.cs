using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using CcgAssurance.Domain.Records;
using CcgAssurance.Reporting;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Reporting.Html;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Benchmarks;

/// <summary>What a report of realistic length costs as a file, as a ratio to the same report as a page, and all of England's on one core and on two.</summary>
[Config(typeof(Config))]
[MemoryDiagnoser]
public class DocumentBenchmarks
{
    private const int Groups = 211;

    private readonly PdfRenderer _renderer = new();
    private readonly ReportDocument _document =
        QuarterlyReportDocument.Build(LongReport.Make(), new ReportEdition(OutputState.Draft, 1, DateTimeOffset.UnixEpoch));

    [Benchmark(Baseline = true, Description = "One report as a page")]
    public string Page() => HtmlRenderer.Render(_document);

    [Benchmark(Description = "One report as PDF")]
    public RenderedDocument File() => _renderer.Render(_document);

    [Benchmark(Description = "211 reports as PDF, one at a time")]
    public int AllInTurn() => Enumerable.Range(0, Groups).Sum(_ => _renderer.Render(_document).Pages);

    [Benchmark(Description = "211 reports as PDF, two at a time")]
    public void AllAtOnce() => Parallel.For(0, Groups, new ParallelOptions { MaxDegreeOfParallelism = 2 }, _ => _renderer.Render(_document));

    private sealed class Config : BenchmarkDotNet.Configs.ManualConfig
    {
        public Config() => AddJob(Job.Default.WithToolchain(InProcessNoEmitToolchain.Instance).WithWarmupCount(3).WithIterationCount(10));
    }
}
