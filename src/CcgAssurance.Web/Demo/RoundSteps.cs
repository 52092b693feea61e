using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Demo.Quarters;
using CcgAssurance.Web.Features.Assessments.Draft;
using CcgAssurance.Web.Features.Assessments.Items.Change;
using CcgAssurance.Web.Features.Publication.Corrections;
using CcgAssurance.Web.Features.Publication.Forums;
using CcgAssurance.Web.Features.Publication.Release;
using CcgAssurance.Web.Features.Responses.Answer;
using CcgAssurance.Web.Features.Responses.Reply;
using CcgAssurance.Web.Features.Responses.Send;
using CcgAssurance.Web.Features.Responses.Show;
using CcgAssurance.Web.Infrastructure.Parts;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Demo;

/// <summary>The steps from a complete draft to the public page.</summary>
public sealed class RoundSteps(
    AssuranceDbContext db, StepHandler steps, AnswerHandler answer, SendResponseHandler send, CommentOnDraftHandler comment, ReplyHandler reply,
    ChangeItemHandler change, ReleaseHandler release, PartHandler parts, AskHandler ask)
{
    /// <summary>The steps of one quarter.</summary>
    public IEnumerable<DemoStep> Of(DemoQuarter quarter)
    {
        ArgumentNullException.ThrowIfNull(quarter);
        return DemoRounds.All.TryGetValue(quarter.Key, out var acts) ? Steps(quarter, acts) : [];
    }

    /// <summary>The steps of one quarter that come after the case for intervention that it rests on.</summary>
    public IEnumerable<DemoStep> AfterTheCase(DemoQuarter quarter)
    {
        ArgumentNullException.ThrowIfNull(quarter);
        return DemoRounds.AfterTheCase.TryGetValue(quarter.Key, out var acts) ? Steps(quarter, acts) : [];
    }

    private IEnumerable<DemoStep> Steps(DemoQuarter quarter, IReadOnlyList<DemoAct> acts) =>
        acts.Index().SelectMany(act => Steps(quarter, act.Item, act.Index));

    // Each act of a day comes a quarter of an hour after the one before; an answer is written first and sent at its end.
    private IEnumerable<DemoStep> Steps(DemoQuarter quarter, DemoAct act, int place)
    {
        var at = UkTime.MomentOf(WorkingDays.After(quarter.Held, act.Day), new TimeOnly(13, 0)).AddMinutes(15 * place);
        return act switch
        {
            DemoShare => [Step(at, DemoActor.AreaTeamLead, quarter, "sharing the draft", turn => TakeAsync(quarter.Key, QuarterStep.Share, null, turn))],
            DemoAnswer answered =>
            [
                Step(at, DemoActor.CcgLead, quarter, "answering the draft", turn => AnswerAsync(answered, turn)),
                Step(at.AddMinutes(10), DemoActor.CcgLead, quarter, "sending the answer", SendAsync),
            ],
            DemoComment commented =>
            [
                Step(at, DemoActor.GoverningBodyMember, quarter, "commenting for the governing body",
                    turn => comment.HandleAsync(turn.Id, commented.Text, turn.Seen, turn.Actor, turn.CancellationToken)),
            ],
            DemoReply replied => [Step(at, DemoActor.AreaTeamLead, quarter, "replying to the CCG", turn => ReplyAsync(replied, turn))],
            DemoRedraft redrafted =>
                [Step(at, DemoActor.AreaTeamLead, quarter, "drafting again", turn => TakeAsync(quarter.Key, QuarterStep.Redraft, redrafted.Reason, turn))],
            DemoRewrite rewritten => [Step(at, DemoActor.AreaTeamLead, quarter, $"rewriting '{rewritten.Issue}'", turn => RewriteAsync(rewritten, turn))],
            DemoCorrection =>
                [Step(at, DemoActor.Director, quarter, "sending corrections", turn => TakeAsync(quarter.Key, QuarterStep.SendCorrection, null, turn))],
            DemoFinal decided =>
                [Step(at, DemoActor.Director, quarter, "making the report final", turn => MakeFinalAsync(quarter.Key, decided, turn))],
            DemoRelease released =>
            [
                Step(at, released.By, quarter, "deciding on release",
                    turn => release.HandleAsync(turn.Id, released.Refusal, turn.Seen, turn.Actor, turn.CancellationToken)),
            ],
            DemoReopen reopened =>
                [Step(at, DemoActor.Director, quarter, "opening for correction", turn => TakeAsync(quarter.Key, QuarterStep.Reopen, reopened.Reason, turn))],
            DemoAsk asked =>
            [
                Step(at, asked.By, quarter, "asking for a correction", turn =>
                    ask.HandleAsync(turn.Id, new AskForm { Text = asked.Text, Seen = turn.Seen }, turn.Actor, turn.CancellationToken)),
            ],
            DemoForum noted =>
            [
                Step(at, DemoActor.CcgLead, quarter, "noting the public forum", turn => parts.SaveAsync(
                    ForumsController.PartOf(turn.Quarter), null, FormOf(noted, UkTime.DateOf(at)) with { Seen = turn.Seen }, turn.Actor, turn.CancellationToken)),
            ],
            _ => throw new NotSupportedException($"Nobody taught the demo to play {act.GetType().Name}."),
        };
    }

    private static ForumForm FormOf(DemoForum noted, DateOnly on) => new() { Date = DateAnswer.From(on), Forum = noted.Forum, Link = noted.Link };

    private static DemoStep Step(DateTimeOffset at, DemoActor by, DemoQuarter quarter, string what, Func<DemoTurn, Task<Outcome>> take) =>
        new(at, by, quarter, what, take);

    private async Task<Outcome> TakeAsync(QuarterKey key, QuarterStep step, string? reason, DemoTurn turn) =>
        await steps.HandleAsync(await HeaderAsync(key, turn), step, new StepForm { Seen = turn.Seen }, turn.Actor with { Reason = reason }, turn.CancellationToken);

    private async Task<Outcome> MakeFinalAsync(QuarterKey key, DemoFinal decided, DemoTurn turn)
    {
        var asked = await AskedAsync(turn);
        var form = new StepForm
        {
            Decisions = [.. asked.Where(row => row.NeedsDirector).Select(row => new DecisionRow { Id = row.Id, Reason = decided.Reason })],
            Seen = turn.Seen,
        };
        return await steps.HandleAsync(await HeaderAsync(key, turn), QuarterStep.MakeFinal, form, turn.Actor, turn.CancellationToken);
    }

    private async Task<Outcome> AnswerAsync(DemoAnswer answered, DemoTurn turn)
    {
        var asked = await AskedAsync(turn);
        foreach (var row in asked)
        {
            var objection = answered.Objections.SingleOrDefault(objection =>
                objection.Focus == row.Focus && row.Kind == (objection.Issue is null ? SubjectKind.Judgement : SubjectKind.Issue)
                    && (objection.Issue is null || objection.Issue == row.Title));
            if (objection is null && (row.Verdict is not null || !row.Kind.NeedsAnswer()))
            {
                continue;
            }

            var answers = objection is null
                ? new ResponseAnswers { Verdict = CcgVerdict.Agrees }
                : new ResponseAnswers { Verdict = objection.Verdict, Comment = objection.Comment, PrintsDissent = objection.IsPrinted };
            var outcome = await answer.HandleAsync(turn.Id, row.Id, answers, turn.Seen with { Version = row.Version }, turn.Actor, turn.CancellationToken);
            if (!outcome.IsDone)
            {
                return outcome;
            }

            db.ChangeTracker.Clear();
        }

        return Outcome.Done;
    }

    private async Task<Outcome> SendAsync(DemoTurn turn)
    {
        var version = await db.CcgResponses.Where(row => row.AssessmentId == turn.Id).OrderByDescending(row => row.DraftNumber)
            .Select(row => row.Version).FirstAsync(turn.CancellationToken);
        return await send.HandleAsync(turn.Id, turn.Seen with { Version = version }, turn.Actor, turn.CancellationToken);
    }

    private async Task<Outcome> ReplyAsync(DemoReply replied, DemoTurn turn)
    {
        foreach (var row in (await AskedAsync(turn)).Where(row => row.NeedsReply))
        {
            var outcome = await reply.HandleAsync(
                turn.Id, row.Id, replied.Reply, replied.Reason, turn.Seen with { Version = row.Version }, turn.Actor, turn.CancellationToken);
            if (!outcome.IsDone)
            {
                return outcome;
            }

            db.ChangeTracker.Clear();
        }

        return Outcome.Done;
    }

    private async Task<Outcome> RewriteAsync(DemoRewrite rewritten, DemoTurn turn)
    {
        var item = await db.ReportItems.AsNoTracking()
            .SingleAsync(item => item.AssessmentId == turn.Id && item.Focus == rewritten.Focus && item.Title == rewritten.Issue, turn.CancellationToken);
        var answers = new ItemAnswers
        {
            Title = item.Title,
            Text = rewritten.Text,
            IsSafeguarding = item.IsSafeguarding,
            Provider = item.Provider,
            Target = item.Target,
            NeedsFurtherAction = item.NeedsFurtherAction,
            Response = item.Response,
        };
        return await change.HandleAsync(turn.Id, item.Id, answers, turn.Seen with { Version = item.Version }, turn.Actor, turn.CancellationToken);
    }

    private Task<List<ResponseAnswer>> AskedAsync(DemoTurn turn) => db.CcgResponses.AsNoTracking()
        .Where(response => response.AssessmentId == turn.Id)
        .OrderByDescending(response => response.DraftNumber)
        .Take(1)
        .SelectMany(response => response.Answers)
        .OrderBy(row => row.Position)
        .ToListAsync(turn.CancellationToken);

    private Task<QuarterHeader> HeaderAsync(QuarterKey key, DemoTurn turn) => db.QuarterlyAssessments.AsNoTracking()
        .Where(row => row.Id == turn.Id)
        .Select(row => new QuarterHeader
        {
            Id = row.Id,
            Key = key,
            CcgName = db.Ccgs.Where(ccg => ccg.Code == row.CcgCode).Select(ccg => ccg.NameOn(row.EndsOn)).Single(),
            Stage = row.Stage,
            FrameworkKey = row.FrameworkKey,
        })
        .SingleAsync(turn.CancellationToken);
}
