using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Domain.Support;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Web.Features.Assessments.Draft;
using CcgAssurance.Web.Features.Publication.Release;
using CcgAssurance.Web.Features.Responses.Answer;
using CcgAssurance.Web.Features.Responses.Reply;
using CcgAssurance.Web.Features.Responses.Send;
using CcgAssurance.Web.Features.Responses.Show;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CcgAssurance.Testing.Builders;

/// <summary>
/// A quarter and the people who take it from its draft to the public. Each step is that of the page, by the handler behind it, so that
/// what the step freezes and whom it tells is there too.
/// </summary>
public sealed class QuarterScenario(AssuranceApp app, QuarterKey quarter, OrganisationCode region, TestUser lead, TestUser director, TestUser ccgLead)
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);

    public QuarterKey Quarter => quarter;

    public OrganisationCode Region => region;

    public TestUser Lead => lead;

    public TestUser Director => director;

    public TestUser CcgLead => ccgLead;

    /// <summary>The address of the quarter.</summary>
    public string Root => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}";

    /// <summary>The address at which the public reads its report.</summary>
    public string PublicRoot => $"/published/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}";

    /// <summary>Takes the steps that are left up to a stage: the group agrees to all that it did not answer yet, and both sides release.</summary>
    public async Task PlayToAsync(AssessmentStage stage)
    {
        var reached = (await ReadAsync()).Stage;
        foreach (var next in new[] { AssessmentStage.SharedWithCcg, AssessmentStage.CcgResponded, AssessmentStage.Final, AssessmentStage.Published })
        {
            if (next > reached && next <= stage)
            {
                await (next switch
                {
                    AssessmentStage.SharedWithCcg => ShareAsync(),
                    AssessmentStage.CcgResponded => RespondAsync(),
                    AssessmentStage.Final => MakeFinalAsync(),
                    _ => ReleaseByBothAsync(),
                });
            }
        }
    }

    public Task ShareAsync() => TakeAsync(QuarterStep.Share, lead);

    /// <summary>The group's lead says this on a judgement, and does not send it yet.</summary>
    public Task AnswerAsync(int domain, ResponseAnswers answers) => DoAsync<AnswerHandler>(ccgLead, (handler, turn) =>
    {
        var about = turn.Response.Answers.Single(row => row.Kind == SubjectKind.Judgement && row.Focus?.Domain?.Value == domain);
        return handler.HandleAsync(turn.Quarter.Id, about.Id, answers, turn.Seen with { Version = about.Version }, turn.By, CancellationToken.None);
    });

    /// <summary>The group's lead says this on these judgements, agrees to all else, and sends the answer.</summary>
    public async Task RespondAsync(params (int Domain, ResponseAnswers Answers)[] said)
    {
        foreach (var (domain, answers) in said)
        {
            await AnswerAsync(domain, answers);
        }

        if ((await ReadAsync()).CurrentResponse is { IsCorrection: true })
        {
            await DoAsync<AnswerHandler>(ccgLead, (handler, turn) =>
            {
                var about = turn.Response.Answers.Single(row => row.Kind == SubjectKind.Correction);
                var agrees = new ResponseAnswers { Verdict = CcgVerdict.Agrees };
                return handler.HandleAsync(turn.Quarter.Id, about.Id, agrees, turn.Seen with { Version = about.Version }, turn.By, CancellationToken.None);
            });
        }

        await DoAsync<AgreeToRestHandler>(ccgLead, (handler, turn) => turn.Response.Answers.All(row => !row.IsLeft)
            ? Task.FromResult(Outcome.Done)
            : handler.HandleAsync(turn.Quarter.Id, turn.Seen with { Version = turn.Response.Version }, turn.By, CancellationToken.None));
        await DoAsync<SendResponseHandler>(ccgLead, (handler, turn) =>
            handler.HandleAsync(turn.Quarter.Id, turn.Seen with { Version = turn.Response.Version }, turn.By, CancellationToken.None));
    }

    /// <summary>The area team replies to the one thing that needs it.</summary>
    public Task ReplyAsync(AreaTeamReply reply) => DoAsync<ReplyHandler>(lead, (handler, turn) =>
    {
        var about = turn.Response.Answers.Single(row => row.NeedsReply);
        return handler.HandleAsync(
            turn.Quarter.Id, about.Id, reply, "Because of the figures.", turn.Seen with { Version = about.Version }, turn.By, CancellationToken.None);
    });

    public Task RedraftAsync(string reason) => TakeAsync(QuarterStep.Redraft, lead, reason);

    /// <summary>The director sends minor corrections.</summary>
    public Task SendCorrectionAsync() => TakeAsync(QuarterStep.SendCorrection, director);

    /// <summary>
    /// The director makes it final, with one reason for every level with which the group disagrees. Domains that are assured with support get
    /// a package that both sides agree.
    /// </summary>
    public async Task MakeFinalAsync(TestUser? by = null)
    {
        await AgreeSupportAsync();
        await TakeFinalAsync(by);
    }

    private async Task AgreeSupportAsync()
    {
        var id = (await ReadAsync()).Id;
        var assessment = await app.ReadAsync(db => db.LoadForStepsAsync(id, CancellationToken.None));
        var supported = assessment.StageFacts().NeedingSupport;
        if (supported.Count > 0)
        {
            var today = UkTime.DateOf(app.Clock.GetUtcNow());
            var last = assessment.EndsOn > today ? assessment.EndsOn : today;
            var terms = Sample.Terms() with { Domains = supported, StartsOn = today, EndsOn = last.AddMonths(6) };
            await app.Given.SupportAsync(assessment.CcgCode, SupportStage.Agreed, terms);
        }
    }

    private Task TakeFinalAsync(TestUser? by) => DoAsync<StepHandler>(by ?? director, (handler, turn) =>
        handler.HandleAsync(turn.Quarter, QuarterStep.MakeFinal, new StepForm
        {
            Seen = turn.Seen,
            Decisions =
            [
                .. turn.Response.Answers.Where(row => row.NeedsDirector)
                    .Select(row => new DecisionRow { Id = row.Id, Reason = "I looked at the figures myself." }),
            ],
        }, turn.By, CancellationToken.None));

    /// <summary>Lets a side release the report, or refuse to for a reason.</summary>
    public Task DecideAsync(TestUser by, string? refusal = null) => DoAsync<ReleaseHandler>(by, (handler, turn) =>
        handler.HandleAsync(turn.Quarter.Id, refusal, turn.Seen, turn.By, CancellationToken.None));

    public async Task ReleaseByBothAsync()
    {
        await DecideAsync(ccgLead);
        await DecideAsync(director);
    }

    public Task ReopenAsync(string reason = "A figure was wrong.") => TakeAsync(QuarterStep.Reopen, director, reason);

    public Task<QuarterlyAssessment> ReadAsync() => app.ReadAsync(db => db.QuarterlyAssessments
        .Include(row => row.Responses).ThenInclude(response => response.Answers).ThenInclude(answer => answer.Earlier)
        .Include(row => row.Releases)
        .Include(row => row.ForumNotes)
        .Include(row => row.CorrectionRequests)
        .AsSplitQuery()
        .SingleAsync(row => row.CcgCode == quarter.Ccg && row.Year == quarter.Year && row.Quarter == quarter.Quarter));

    private Task TakeAsync(QuarterStep step, TestUser by, string? reason = null) => DoAsync<StepHandler>(by, (handler, turn) =>
        handler.HandleAsync(turn.Quarter, step, new StepForm { Seen = turn.Seen }, turn.By with { Reason = reason }, CancellationToken.None));

    // What is decided last is told by its time, so that a step is later than all before it and earlier than all after it.
    private async Task DoAsync<THandler>(TestUser by, Func<THandler, Turn, Task<Outcome>> step)
        where THandler : notnull
    {
        app.Clock.Advance(Moment);
        var assessment = await ReadAsync();
        var header = new QuarterHeader
        {
            Id = assessment.Id,
            Key = quarter,
            CcgName = await app.ReadAsync(db => db.Ccgs.Where(ccg => ccg.Code == quarter.Ccg).Select(ccg => ccg.NameOn(assessment.EndsOn)).SingleAsync()),
            Stage = assessment.Stage,
            FrameworkKey = assessment.FrameworkKey,
        };
        await using var scope = app.Services.CreateAsyncScope();
        var outcome = await step(
            scope.ServiceProvider.GetRequiredService<THandler>(),
            new Turn(header, assessment.CurrentResponse, new Tokens { StageToken = assessment.StageToken }, by.At(app.Clock.GetUtcNow())));
        Assert.True(outcome.IsDone, $"{outcome.Kind}: {string.Join(", ", outcome.Findings.Select(finding => finding.Message))}");
        app.Clock.Advance(Moment);
    }

    /// <summary>What a step is taken with: the quarter as the person saw it.</summary>
    private sealed record Turn(QuarterHeader Quarter, CcgResponse? Asked, Tokens Seen, Actor By)
    {
        public CcgResponse Response => Asked ?? throw new InvalidOperationException("No draft is shared.");
    }
}
