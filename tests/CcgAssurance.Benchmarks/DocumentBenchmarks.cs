using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
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
    private const int WordsInText = 40;

    private readonly PdfRenderer _renderer = new();
    private readonly ReportDocument _document = QuarterlyReportDocument.Build(Report(), new ReportEdition(OutputState.Draft, 1, DateTimeOffset.UnixEpoch));

    [Benchmark(Baseline = true, Description = "One report as a page")]
    public string Page() => HtmlRenderer.Render(_document);

    [Benchmark(Description = "One report as PDF")]
    public RenderedDocument File() => _renderer.Render(_document);

    [Benchmark(Description = "211 reports as PDF, one at a time")]
    public int AllInTurn() => Enumerable.Range(0, Groups).Sum(_ => _renderer.Render(_document).Pages);

    [Benchmark(Description = "211 reports as PDF, two at a time")]
    public void AllAtOnce() => Parallel.For(0, Groups, new ParallelOptions { MaxDegreeOfParallelism = 2 }, _ => _renderer.Render(_document));

    private static QuarterlyReport Report() => new()
    {
        CcgCode = "00C",
        CcgName = "NHS Darlington CCG",
        AreaTeam = "Durham, Darlington and Tees",
        Year = FinancialYear.StartingIn(2014),
        Quarter = Quarter.Q1,
        FrameworkKey = FrameworkVersions.Y2014To15.Key,
        Conversation = new ReportedConversation(new DateOnly(2014, 8, 19), null),
        Domains = [.. DomainNumber.All.Select(number => new ReportedDomain(number, AssuranceCategory.Assured, null, Items()))],
        Themes = [.. FrameworkVersions.Y2014To15.Themes.Select(theme => new ReportedTheme(theme.Theme, Text(3 * WordsInText), null, Items()))],
    };

    private static ReportedItems Items()
    {
        var issue = new ReportedIssue { Id = Guid.NewGuid(), Title = "62-day cancer waits", Text = Text(WordsInText), NeedsFurtherAction = true };
        return new ReportedItems(
            [new ReportedAchievement(Guid.NewGuid(), Text(WordsInText))],
            [issue],
            [
                new ReportedAction
                {
                    Id = Guid.NewGuid(),
                    IssueId = issue.Id,
                    Text = Text(WordsInText),
                    Owner = ActionOwner.Ccg,
                    Status = ActionStatus.Open,
                },
            ]);
    }

    private static string Text(int words) => string.Join(' ', Enumerable.Range(1, words).Select(number => number % 7 == 0 ? "assurance" : "trajectory"));

    private sealed class Config : BenchmarkDotNet.Configs.ManualConfig
    {
        public Config() => AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(3).WithIterationCount(10));
    }
}
