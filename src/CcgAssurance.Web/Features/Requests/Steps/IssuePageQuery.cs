using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Steps;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Requests.Steps;

/// <summary>The page on which a request is issued, with today as its date.</summary>
public sealed class IssuePageQuery(AssuranceDbContext db)
{
    public async Task<StepPage<InformationRequest, IssueForm>> RunAsync(
        RequestHeader header, Actor actor, CancellationToken cancellationToken)
    {
        var request = await header.In(db).AsNoTracking().SingleAsync(cancellationToken);
        var stored = new IssueForm { IssuedOn = DateAnswer.From(actor.Today) };
        return new StepPage<InformationRequest, IssueForm>
        {
            Header = header,
            Record = request,
            Heading = request.IsFormal ? "Sign and issue the request" : "Issue the request",
            Button = request.IsFormal ? "Sign and issue" : "Issue",
            Fields = "_Issue",
            WhenClosed = "This request does not wait for you to issue it.",
            Address = RequestLinks.Step(header.Key, "issue"),
            CanEdit = request.CanBeIssuedBy(actor),
            Stored = stored,
            Form = stored,
            Seen = new() { Version = request.Version, StageToken = request.StageToken },
        };
    }
}
