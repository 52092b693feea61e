using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Assessments.Items.Add;
using CcgAssurance.Web.Features.Assessments.Items.CarryForward;
using CcgAssurance.Web.Features.Assessments.Items.Change;
using CcgAssurance.Web.Features.Assessments.JudgeDomain;
using CcgAssurance.Web.Features.Assessments.NarrateTheme;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Demo;

/// <summary>The steps in which the area team writes the report of a quarter.</summary>
public sealed class ReportSteps(
    AssuranceDbContext db, CarryForwardHandler carry, ChangeItemHandler change, AddItemHandler add, JudgeDomainHandler judge, NarrateThemeHandler narrate)
{
    /// <summary>The steps of one quarter.</summary>
    public IEnumerable<DemoStep> Of(DemoQuarter quarter)
    {
        ArgumentNullException.ThrowIfNull(quarter);
        return [.. FollowUps(quarter), .. Items(quarter), .. Judgements(quarter), .. Narratives(quarter)];
    }

    private IEnumerable<DemoStep> FollowUps(DemoQuarter quarter)
    {
        if (quarter.FollowUps.Count == 0)
        {
            yield break;
        }

        var times = new DemoTimes(quarter);
        yield return Step(times.CarryForward, quarter, "carrying open actions forward", turn => CarryAsync(quarter.Key, turn));
        foreach (var (index, followUp) in quarter.FollowUps.Index())
        {
            yield return Step(
                times.FollowUp(index), quarter, $"what became of '{followUp.Begins}' on {followUp.Focus.DisplayText()}", turn => FollowUpAsync(followUp, turn));
        }
    }

    private IEnumerable<DemoStep> Items(DemoQuarter quarter)
    {
        var times = new DemoTimes(quarter);
        var index = 0;
        foreach (var item in quarter.Items)
        {
            var issue = item.Answers.Title;
            yield return Step(
                times.Item(index++), quarter, $"the item '{issue ?? item.Answers.Text}'",
                turn => item.Answering is { } answered
                    ? AnswerAsync(item.Focus, answered, item.Answers, turn)
                    : add.HandleAsync(turn.Id, (item.Focus, item.Kind), [item.Answers], turn.Seen, turn.Actor, turn.CancellationToken));
            foreach (var action in item.Actions)
            {
                yield return Step(times.Item(index++), quarter, $"the action '{action.Text}'", turn => AnswerAsync(item.Focus, issue!, action, turn));
            }
        }
    }

    private IEnumerable<DemoStep> Judgements(DemoQuarter quarter)
    {
        var times = new DemoTimes(quarter);
        var talkedAbout = quarter.Meeting is { TakesPlace: false } ? JudgementBasis.DeskReview : JudgementBasis.Meeting;
        return quarter.Judgements.Select((judgement, index) => Step(
            times.Judgement(index), quarter, $"the judgement on domain {judgement.Domain}", turn => JudgeAsync(judgement, talkedAbout, turn)));
    }

    private IEnumerable<DemoStep> Narratives(DemoQuarter quarter)
    {
        var times = new DemoTimes(quarter);
        return quarter.Narratives.Select((narrative, index) => Step(
            times.Narrative(index), quarter, $"the narrative on {Focus.On(narrative.Theme).DisplayText()}", turn => NarrateAsync(narrative, turn)));
    }

    private static DemoStep Step(DateTimeOffset at, DemoQuarter quarter, string what, Func<DemoTurn, Task<Outcome>> take) =>
        new(at, DemoActor.AreaTeamLead, quarter, what, take);

    private async Task<Outcome> CarryAsync(QuarterKey key, DemoTurn turn)
    {
        var header = await db.QuarterlyAssessments.AsNoTracking()
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
        return await carry.HandleAsync(header, turn.Seen, turn.Actor, turn.CancellationToken);
    }

    private async Task<Outcome> FollowUpAsync(DemoFollowUp followUp, DemoTurn turn)
    {
        var items = await db.ReportItems.AsNoTracking()
            .Where(item => item.AssessmentId == turn.Id && item.Focus == followUp.Focus && item.Kind == followUp.Kind && item.CarriedFromId != null)
            .ToListAsync(turn.CancellationToken);
        var item = items.SingleOrDefault(item => (item.Title ?? item.Text)!.StartsWith(followUp.Begins, StringComparison.Ordinal))
            ?? throw new InvalidOperationException("One item should have been carried forward, and there is none or more than one.");
        var answers = new ItemAnswers
        {
            Title = item.Title,
            Text = followUp.Text ?? item.Text,
            IsSafeguarding = item.IsSafeguarding,
            IsGoodPractice = item.IsGoodPractice,
            Provider = item.Provider,
            Target = item.Target,
            NeedsFurtherAction = followUp.Response is { } response ? response != IssueResponse.NoneNeeded : item.NeedsFurtherAction,
            Response = followUp.Response ?? item.Response,
            Owner = item.Owner,
            OwnerName = item.OwnerName,
            DueOn = followUp.DueOn ?? item.DueOn,
            Status = followUp.Status ?? item.Status,
            Progress = followUp.Progress ?? item.Progress,
            IssueId = item.IssueId,
        };
        return await change.HandleAsync(turn.Id, item.Id, answers, turn.Seen with { Version = item.Version }, turn.Actor, turn.CancellationToken);
    }

    private async Task<Outcome> AnswerAsync(Focus focus, string issue, ItemAnswers action, DemoTurn turn)
    {
        var id = await db.ReportItems
            .Where(item => item.AssessmentId == turn.Id && item.Focus == focus && item.Kind == ItemKind.Issue && item.Title == issue)
            .Select(item => item.Id)
            .SingleAsync(turn.CancellationToken);
        return await add.HandleAsync(
            turn.Id, (focus, ItemKind.Action), [action with { IssueId = id }], turn.Seen, turn.Actor, turn.CancellationToken);
    }

    private async Task<Outcome> JudgeAsync(DemoJudgement judgement, JudgementBasis talkedAbout, DemoTurn turn)
    {
        var version = await db.DomainJudgements
            .Where(row => row.AssessmentId == turn.Id && row.Domain == judgement.Domain)
            .Select(row => row.Version)
            .SingleAsync(turn.CancellationToken);
        var evidence = await db.EvidenceItems
            .Where(item => item.AssessmentId == turn.Id)
            .Select(item => new { item.Title, item.Id })
            .ToDictionaryAsync(item => item.Title, item => item.Id, turn.CancellationToken);
        var answers = judgement.Answers with
        {
            Basis = [talkedAbout, .. judgement.Evidence.Select(title => JudgementBasis.Evidence(evidence[title]))],
        };
        return await judge.HandleAsync(
            turn.Id, judgement.Domain, answers, turn.Seen with { Version = version }, turn.Actor, turn.CancellationToken);
    }

    private async Task<Outcome> NarrateAsync(DemoNarrative narrative, DemoTurn turn)
    {
        var version = await db.ThemeNarratives
            .Where(row => row.AssessmentId == turn.Id && row.Theme == narrative.Theme)
            .Select(row => row.Version)
            .SingleAsync(turn.CancellationToken);
        return await narrate.HandleAsync(
            turn.Id, narrative.Theme, new ThemeAnswers { Narrative = narrative.Text }, turn.Seen with { Version = version }, turn.Actor, turn.CancellationToken);
    }
}
