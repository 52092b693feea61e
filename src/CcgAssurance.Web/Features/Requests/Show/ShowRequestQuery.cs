using CcgAssurance.Data;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Features.Assessments;
using CcgAssurance.Web.Features.Escalations;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Requests.Show;

public sealed class ShowRequestQuery(AssuranceDbContext db)
{
    public async Task<ShowRequestViewModel> RunAsync(RequestHeader header, Actor actor, CancellationToken cancellationToken)
    {
        var request = await header.In(db)
            .AsNoTracking()
            .Include(row => row.Replies).ThenInclude(reply => reply.Files)
            .Include(row => row.Findings)
            .Include(row => row.Communications).ThenInclude(row => row.Files)
            .AsSplitQuery()
            .SingleAsync(cancellationToken);
        var drafts = actor.May(Permission.DraftRequests);
        return new ShowRequestViewModel
        {
            Header = header,
            Request = request,
            IsOverdue = request.IsOverdueOn(actor.Today),
            Steps = [.. StepsOf(request, header.Key, actor)],
            Missing = drafts && request.CanBeChanged ? request.Missing(actor.Today) : null,
            SeesDrafts = actor.May(Permission.ViewDrafts),
            Correction = actor.May(Permission.ViewDrafts) && request.CanBeCorrected
                ? await CorrectionAsync(request.Id, cancellationToken)
                : null,
            Issue = await IssueAsync(request, actor, cancellationToken),
        };
    }

    // Somebody else may have drafted another; whichever is issued first takes the place.
    private async Task<string?> CorrectionAsync(Guid id, CancellationToken cancellationToken)
    {
        var unissued = RequestStages.Unissued.ToArray();
        var draft = await db.InformationRequests
            .AsNoTracking()
            .Where(request => request.ReplacesId == id && unissued.Contains(request.Stage))
            .OrderBy(request => request.DraftedAt)
            .Select(request => (Guid?)request.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return draft is { } found ? RequestLinks.Show(RequestKey.Of(found, null)) : null;
    }

    // The title of an issue is the area team's until its report is shared; the others read the request, which names what it is about.
    [Rule("R182")]
    private async Task<RequestIssue?> IssueAsync(InformationRequest request, Actor actor, CancellationToken cancellationToken)
    {
        if (request.AssessmentId is not { } assessment)
        {
            return null;
        }

        var issue = request.IssueId;
        var quarter = await db.QuarterlyAssessments
            .AsNoTracking()
            .Where(row => row.Id == assessment)
            .SelectMany(
                row => row.Items.Where(item => item.OriginId == issue).DefaultIfEmpty(),
                (row, item) => new { row.CcgCode, row.Year, row.Quarter, Item = item })
            .SingleAsync(cancellationToken);
        var key = new QuarterKey(quarter.CcgCode, quarter.Year, quarter.Quarter);
        return actor.May(Permission.ViewDrafts) && quarter.Item is { } found
            ? new RequestIssue(key, found.Title, AssessmentLinks.ItemInList(key, found.Focus, found.Id))
            : new RequestIssue(key, null, null);
    }

    [Rule("R185")]
    private static IEnumerable<(string Words, string Address)> Escalated(InformationRequest request, Actor actor)
    {
        if (request is { Stage: RequestStage.Closed, FollowOn: RequestFollowOn.Escalation } && actor.May(Permission.DecideEscalations))
        {
            yield return (
                "Open an escalation",
                EscalationLinks.Open(request.CcgCode, EscalationTrigger.ProgressNotMade, EscalationLinkKind.Request, request.Id));
        }
    }

    private static IEnumerable<(string Words, string Address)> StepsOf(InformationRequest request, string key, Actor actor)
    {
        var (drafts, signs) = (actor.May(Permission.DraftRequests), actor.May(Permission.SignRequests));
        var isProposed = request.Stage == RequestStage.Proposed;
        (bool Can, string Words, string Slug)[] steps =
        [
            (drafts && request.CanBeChanged, "Change the draft", "change"),
            (request.CanBeIssuedBy(actor), request.IsFormal ? "Sign and issue the request" : "Issue the request", "issue"),
            (drafts && request is { CanBeChanged: true, IsFormal: true }, "Propose the request to the director", "propose"),
            (signs && isProposed, "Send the request back unsigned", "send-back"),
            (actor.May(Permission.ReplyToRequests) && request.CanBeAnswered, "Reply", "reply"),
            (drafts && request.CanBeFound(actor.Today), "Decide whether the reply gives sufficient assurance", "finding"),
            (drafts && request.CanBeClosed, "Close the request", "close"),
            (drafts && request.CanBeAnswered, "Record a reply on paper", "paper-reply"),
            (actor.May(Permission.FileCommunications) && request.IsIssued,
                "File a letter, email, call or note of a meeting", "communications/new"),
            (drafts && request.CanBeCorrected, "Correct a mistake in this request", "correct"),
            (drafts && RequestStages.Unissued.Contains(request.Stage), "Discard the draft", "discard"),
        ];
        return steps.Where(step => step.Can)
            .Select(step => (step.Words, RequestLinks.Step(key, step.Slug)))
            .Concat(Escalated(request, actor));
    }
}
