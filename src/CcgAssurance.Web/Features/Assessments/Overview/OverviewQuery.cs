using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Features.Assessments.CcgActions;
using CcgAssurance.Web.Features.Assessments.Draft;
using CcgAssurance.Web.Features.Evidence;
using CcgAssurance.Web.Features.Meetings;
using CcgAssurance.Web.Features.Publication;
using CcgAssurance.Web.Features.Publication.Release;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.Overview;

public sealed class OverviewQuery(AssuranceDbContext db, PublicationStateQuery publication, VersionsQuery versions)
{
    public async Task<OverviewViewModel> RunAsync(QuarterHeader quarter, Actor actor, CancellationToken cancellationToken)
    {
        var seesJudgements = actor.ReadsLive(quarter.Stage);
        var judgements = seesJudgements ? await JudgementsAsync(quarter, cancellationToken) : [];
        var items = seesJudgements ? await ItemsAsync(quarter, cancellationToken) : [];
        var themes = seesJudgements ? await ThemesAsync(quarter, items, cancellationToken) : [];
        var published = await publication.RunAsync(quarter, actor, cancellationToken);
        return new OverviewViewModel
        {
            Quarter = quarter,
            Headline = seesJudgements ? HeadlineOf(quarter.Framework, judgements.Values) : null,
            Passing = quarter.HasChanged ? await PassingAsync(quarter, cancellationToken) : null,
            SeesDrafts = actor.May(Permission.ViewDrafts),
            HasChanges = actor.May(Permission.ViewDrafts) || published.HasVersions,
            Milestones = await MilestonesAsync(quarter, cancellationToken),
            Publication = published,
            Versions = actor.May(Permission.ViewSharedReports) ? await versions.RunAsync(quarter, cancellationToken) : [],
            SeesResponses = actor.May(Permission.ViewResponses),
            WithoutResponse = quarter.Stage < AssessmentStage.Final ? WithoutResponse(quarter, items, actor) : [],
            Groups =
            [
                new TaskGroup("Conversation", "conversation", await ConversationAsync(quarter, actor, cancellationToken)),
                new TaskGroup("Domains", "domains", [.. quarter.Framework.Domains.Select(domain =>
                    DomainTask(quarter, domain, judgements.GetValueOrDefault(domain.Number)))]),
                .. quarter.Framework.Themes.Count == 0 ? (TaskGroup[])[] : [new TaskGroup("Cross-cutting themes", "themes",
                    [.. quarter.Framework.Themes.Select(theme => ThemeTask(
                        quarter, theme, themes.TryGetValue(theme.Theme, out var isCovered) ? isCovered : null))])],
            ],
        };
    }

    // Open actions pass with the group in whose last quarter they stand.
    private async Task<string?> PassingAsync(QuarterHeader quarter, CancellationToken cancellationToken)
    {
        var (from, until) = (quarter.Key.Quarter.StartIn(quarter.Key.Year), quarter.Key.Quarter.EndIn(quarter.Key.Year));
        var passing = await db.Ccgs
            .Where(ccg => ccg.Code == quarter.Key.Ccg && ccg.ClosedOn >= from && ccg.ClosedOn <= until)
            .SelectMany(ccg => db.Ccgs.Where(other => other.Code == ccg.SuccessorCode), (ccg, other) => new
            {
                ClosedOn = ccg.ClosedOn!.Value,
                Name = other.NameOn(until),
            })
            .SingleOrDefaultAsync(cancellationToken);
        return passing is null
            ? null
            : $"Actions that are still open in the final report pass to {passing.Name} on {passing.ClosedOn.AddDays(1).LongDate()}.";
    }

    [Rule("R106")]
    private async Task<IReadOnlyList<MilestoneRow>> MilestonesAsync(QuarterHeader quarter, CancellationToken cancellationToken)
    {
        var milestones = await db.QuarterMilestones
            .AsNoTracking()
            .SingleOrDefaultAsync(row => row.Year == quarter.Key.Year && row.Quarter == quarter.Key.Quarter, cancellationToken);
        return milestones is null ? [] :
        [
            new MilestoneRow("Delivery dashboard", milestones.Dashboard.LongDate()),
            new MilestoneRow("Conversations", $"{milestones.ConversationsFrom.LongDate()} to {milestones.ConversationsUntil.LongDate()}"),
            new MilestoneRow("Draft", $"{milestones.DraftWorkingDays.Grouped()} working days after the conversation"),
            new MilestoneRow("The CCG's answer", $"{milestones.CommentWorkingDays.Grouped()} working days after the draft"),
            new MilestoneRow("Consistency check", milestones.ConsistencyCheck.LongDate()),
            new MilestoneRow("Final report", milestones.FinalReport.LongDate()),
            new MilestoneRow("Publication", milestones.Publication.LongDate()),
        ];
    }

    private Task<Dictionary<DomainNumber, JudgementRow>> JudgementsAsync(QuarterHeader quarter, CancellationToken cancellationToken) =>
        db.DomainJudgements
            .AsNoTracking()
            .Where(judgement => judgement.AssessmentId == quarter.Id)
            .Select(judgement => new JudgementRow(judgement.Domain, judgement.Category, judgement.Rationale != null))
            .ToDictionaryAsync(row => row.Domain, cancellationToken);

    private async Task<Dictionary<Theme, bool>> ThemesAsync(
        QuarterHeader quarter, IReadOnlyList<ItemRow> all, CancellationToken cancellationToken)
    {
        var narratives = await db.ThemeNarratives
            .AsNoTracking()
            .Where(narrative => narrative.AssessmentId == quarter.Id)
            .Select(narrative => new
            {
                narrative.Theme,
                Answers = new ThemeAnswers
                {
                    Narrative = narrative.Narrative,
                    HasNothingToReport = narrative.HasNothingToReport,
                    NothingToReportReason = narrative.NothingToReportReason,
                },
            })
            .ToListAsync(cancellationToken);
        var items = all.CountBy(item => item.Focus).ToDictionary();
        return narratives.ToDictionary(
            row => row.Theme, row => ThemeRules.IsCovered(row.Answers, items.GetValueOrDefault(Focus.On(row.Theme))));
    }

    private Task<List<ItemRow>> ItemsAsync(QuarterHeader quarter, CancellationToken cancellationToken) => db.ReportItems
        .AsNoTracking()
        .Where(item => item.AssessmentId == quarter.Id)
        .OrderBy(item => item.Position)
        .Select(item => new ItemRow(item.Id, item.Focus, item.Kind, item.Title, item.Response))
        .ToListAsync(cancellationToken);

    // Whoever may agree a response goes straight to where that is recorded, and others to where the issue stands.
    private static List<IssueRow> WithoutResponse(QuarterHeader quarter, IReadOnlyList<ItemRow> items, Actor actor)
    {
        var places = Focus.AllOf(quarter.Framework).ToList();
        var canEdit = actor.May(Permission.WriteReportItems) && quarter.Stage.IsOpenForDrafting();
        return
        [
            .. items
                .Where(item => ItemRules.NeedsResponse(item.Kind, item.Response))
                .OrderBy(item => places.IndexOf(item.Focus))
                .Select(item => new IssueRow(
                    item.Title!,
                    FocusText.Of(item.Focus),
                    canEdit ? AssessmentLinks.Item(quarter.Key, item.Id) : AssessmentLinks.ItemInList(quarter.Key, item.Focus, item.Id))),
        ];
    }

    private async Task<IReadOnlyList<TaskRow>> ConversationAsync(QuarterHeader quarter, Actor actor, CancellationToken cancellationToken)
    {
        var visible = db.EvidenceItems.Where(item => item.AssessmentId == quarter.Id).VisibleTo(actor);
        var row = await db.AssuranceMeetings
            .AsNoTracking()
            .Where(meeting => meeting.AssessmentId == quarter.Id &&
                MeetingKinds.OfTheQuarter.Contains(meeting.Kind))
            .Select(meeting => new { meeting.Date, IsDeskReview = meeting.NoMeetingReason != null, Evidence = visible.Count() })
            .SingleAsync(cancellationToken);
        var (meetingStatus, meetingKind) = row switch
        {
            { IsDeskReview: true } => ("Desk review", NhsTaskKind.Completed),
            { Date: { } date } when date <= actor.Today => ($"Held on {date.LongDate()}", NhsTaskKind.Completed),
            { Date: { } date } => ($"Planned for {date.LongDate()}", NhsTaskKind.InProgress),
            _ => ("Not yet arranged", NhsTaskKind.Incomplete),
        };
        var actions = await db.CcgActionsAsync(quarter, actor, cancellationToken);
        var evidenceStatus = row.Evidence switch
        {
            0 => "None yet",
            1 => "1 item",
            var count => $"{count.Grouped()} items",
        };
        return
        [
            new TaskRow("Meeting", MeetingLinks.Meeting(quarter.Key), meetingStatus, meetingKind),
            new TaskRow(
                "Evidence", EvidenceLinks.Evidence(quarter.Key), evidenceStatus,
                row.Evidence == 0 ? NhsTaskKind.Incomplete : NhsTaskKind.Completed),
            new TaskRow("The CCG's actions", AssessmentLinks.Actions(quarter.Key), actions.Count(action => action.Item.IsOpenAction) switch
            {
                0 => "None open",
                var open => $"{open.Grouped()} open",
            }, NhsTaskKind.Completed),
        ];
    }

    private static HeadlineResult HeadlineOf(FrameworkVersion framework, IEnumerable<JudgementRow> judgements) => HeadlineRule.Derive(
        framework,
        judgements.Where(row => row.Category is not null).ToDictionary(row => row.Domain, row => row.Category!.Value));

    private static TaskRow DomainTask(QuarterHeader quarter, AssuranceDomain domain, JudgementRow? judgement)
    {
        var (status, kind) = judgement switch
        {
            null => ((string?)null, NhsTaskKind.Incomplete),
            { Category: { } category } => (category.DisplayText(), NhsTaskKind.Completed),
            { HasText: true } => ("In progress", NhsTaskKind.InProgress),
            _ => ("Not yet judged", NhsTaskKind.Incomplete),
        };
        return new TaskRow($"{domain.Number}. {domain.ShortName}", AssessmentLinks.Domain(quarter.Key, domain.Number), status, kind);
    }

    private static TaskRow ThemeTask(QuarterHeader quarter, CrossCuttingTheme theme, bool? isCovered)
    {
        var (status, kind) = isCovered switch
        {
            null => ((string?)null, NhsTaskKind.Incomplete),
            true => ("Covered", NhsTaskKind.Completed),
            false => ("Not yet written", NhsTaskKind.Incomplete),
        };
        return new TaskRow(theme.Name, AssessmentLinks.Theme(quarter.Key, theme.Theme), status, kind);
    }

    private sealed record ItemRow(Guid Id, Focus Focus, ItemKind Kind, string? Title, IssueResponse? Response);

    private sealed record JudgementRow(DomainNumber Domain, AssuranceCategory? Category, bool HasText);
}
