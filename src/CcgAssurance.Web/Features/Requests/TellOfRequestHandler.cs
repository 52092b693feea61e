using CcgAssurance.Data;
using CcgAssurance.Data.Notices;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Requests;

/// <summary>Tells those who are next, and those who wait, of a step in a request. What is said goes into the save of the step.</summary>
public sealed class TellOfRequestHandler(AssuranceDbContext db, NoticeBoard board)
{
    public async Task HandleAsync(InformationRequest request, RequestNotice kind, Actor actor, CancellationToken cancellationToken)
    {
        var today = actor.Today;
        var ccg = await db.Ccgs.Where(row => row.Code == request.CcgCode).Select(row => row.NameOn(today)).SingleAsync(cancellationToken);
        // What is filed shares a stage, and is told of each time.
        var occasion = kind == RequestNotice.CommunicationFiled ? request.Communications[^1].Id : request.StageToken;
        var address = RequestLinks.Show(RequestKey.Of(request.Id, request.Number));
        await board.TellAsync(
            request.Record,
            request.CcgCode,
            RequestNotices.RecipientsOf(kind),
            role => new NoticeText(
                kind.ToString(),
                RequestNotices.Subject(kind),
                RequestNotices.Next(kind, role, request.DueOn),
                $"{ccg}, {request.HistoryName}",
                address),
            $"{kind} {occasion}",
            kind is RequestNotice.Issued or RequestNotice.Corrected ? request.DueOn : null,
            actor,
            cancellationToken);
    }
}
