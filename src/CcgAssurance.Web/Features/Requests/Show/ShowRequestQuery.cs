using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
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
            .Include(row => row.Communications)
            .AsSplitQuery()
            .SingleAsync(cancellationToken);
        return new ShowRequestViewModel
        {
            Header = header,
            Request = request,
            IsOverdue = request.IsOverdueOn(actor.Today),
            Steps = [.. StepsOf(request, header.Key, actor)],
            SeesDrafts = actor.May(Permission.ViewDrafts),
        };
    }

    private static IEnumerable<(string Words, string Address)> StepsOf(InformationRequest request, string key, Actor actor)
    {
        var (drafts, signs) = (actor.May(Permission.DraftRequests), actor.May(Permission.SignRequests));
        (bool Can, string Words, string Slug)[] steps =
        [
            (drafts && request.CanBeChanged, "Change the draft", "change"),
            (drafts && request is { Stage: RequestStage.Draft, IsFormal: false }, "Issue the request", "issue"),
            (drafts && request is { Stage: RequestStage.Draft, IsFormal: true }, "Propose the request to the director", "propose"),
            (signs && request.Stage == RequestStage.Proposed, "Sign and issue the request", "issue"),
            (signs && request.Stage == RequestStage.Proposed, "Send the request back unsigned", "send-back"),
            (actor.May(Permission.ReplyToRequests) && request.CanBeAnswered, "Reply", "reply"),
            (drafts && request.CanBeFound(actor.Today), "Decide whether the reply gives sufficient assurance", "finding"),
            (drafts && request.CanBeClosed, "Close the request", "close"),
            (drafts && request.CanBeAnswered, "Record a reply on paper", "paper-reply"),
            (actor.May(Permission.FileCommunications) && request.IsIssued, "File a letter, email, call or meeting note", "communications/new"),
            (drafts && request.CanBeCorrected, "Correct a mistake in this request", "correct"),
            (drafts && RequestStages.Unissued.Contains(request.Stage), "Discard the draft", "discard"),
        ];
        return steps.Where(step => step.Can).Select(step => (step.Words, RequestLinks.Step(key, step.Slug)));
    }
}
