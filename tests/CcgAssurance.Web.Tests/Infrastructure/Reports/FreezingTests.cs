using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Reporting;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Reporting.Model;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Web.Features.Assessments.Draft;
using CcgAssurance.Web.Features.Assessments.Report;
using CcgAssurance.Web.Features.Quarters;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CcgAssurance.Web.Tests.Infrastructure.Reports;

public sealed class FreezingTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    [Rule("R246")]
    public async Task The_file_is_made_while_no_transaction_is_open_and_what_lists_need_is_stored_beside_it()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Draft, achievement: "A text");
        var open = new List<bool>();

        var outcome = await ShareAsync(played, db => open.Add(db.Database.CurrentTransaction is not null));

        Assert.True(outcome.IsDone);
        Assert.Equal([false], open);
        var version = Assert.Single(await VersionsAsync(played));
        var kept = KeptReportFormats.Read(version.Content!.Json);
        Assert.Equal((kept.Headline.Value, 0, 0), (version.Headline, version.IssueCount, version.OpenActionCount));
        Assert.Equal(HeadlineAssessment.Assured, version.Headline);
        Assert.Equal(
            kept.Report.Domains.Select(domain => (domain.Number, domain.Category)),
            version.Levels.OrderBy(level => level.Domain).Select(level => (level.Domain, level.Level)));
    }

    [Fact]
    [Rule("R246")]
    public async Task What_somebody_writes_while_the_file_is_made_stops_the_step_and_nothing_is_stored()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Draft);
        var before = await app.ReadAsync(db => db.Notices.CountAsync());

        var outcome = await ShareAsync(played, _ => app.Given.ItemAsync(
            played.Quarter, Focus.On(new DomainNumber(1)), ItemKind.Achievement, new ItemAnswers { Text = "Written meanwhile" }).GetAwaiter().GetResult());

        Assert.Equal(OutcomeKind.Conflict, outcome.Kind);
        Assert.Empty(await VersionsAsync(played));
        var now = await played.ReadAsync();
        Assert.Equal((AssessmentStage.Draft, 0), (now.Stage, now.LastVersion));
        Assert.Empty(now.Responses);
        Assert.Equal(before, await app.ReadAsync(db => db.Notices.CountAsync()));

        await played.ShareAsync();
        Assert.Contains("Written meanwhile", Assert.Single(await VersionsAsync(played)).Content!.Json, StringComparison.Ordinal);
    }

    private async Task<Outcome> ShareAsync(QuarterScenario played, Action<AssuranceDbContext> meanwhile)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AssuranceDbContext>();
        var freezing = new FreezingHandler(db, new DocumentFiles(new Interrupted(() => meanwhile(db)), NullLogger<DocumentFiles>.Instance));
        var steps = new StepHandler(
            db,
            freezing,
            scope.ServiceProvider.GetRequiredService<QuarterlyReportQuery>(),
            scope.ServiceProvider.GetRequiredService<StepContextQuery>(),
            scope.ServiceProvider.GetRequiredService<TellOfQuarterHandler>());
        var assessment = await played.ReadAsync();
        var header = new QuarterHeader
        {
            Id = assessment.Id,
            Key = played.Quarter,
            CcgName = "Test CCG",
            Stage = assessment.Stage,
            FrameworkKey = assessment.FrameworkKey,
        };
        return await steps.HandleAsync(
            header,
            QuarterStep.Share,
            new StepForm { Seen = new Tokens { StageToken = assessment.StageToken } },
            played.Lead.At(app.Clock.GetUtcNow()),
            TestContext.Current.CancellationToken);
    }

    private Task<List<FrozenVersion>> VersionsAsync(QuarterScenario played) => app.ReadAsync(async db =>
    {
        var id = (await played.ReadAsync()).Id.ToString();
        return await db.FrozenVersions
            .Include(version => version.Content)
            .Include(version => version.Levels)
            .Where(version => version.RecordId == id)
            .ToListAsync();
    });

    /// <summary>Draws as the application does, after something else has happened.</summary>
    private sealed class Interrupted(Action before) : IDocumentRenderer
    {
        private readonly PdfRenderer _renderer = new();

        public string MediaType => _renderer.MediaType;

        public RenderedDocument Render(ReportDocument document, PrintSize size = PrintSize.Ordinary)
        {
            before();
            return _renderer.Render(document, size);
        }
    }
}
