using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Features.Requests.Letter;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Testing.Builders;

/// <summary>Requests for information and what becomes of them.</summary>
public sealed partial class Given
{
    /// <summary>The key of a draft request, of an issue or of none.</summary>
    public async Task<Guid> DraftRequestAsync(OrganisationCode ccg, RequestAnswers? answers = null, RequestOrigin? origin = null)
    {
        var request = InformationRequest.Draft(ccg, origin, answers ?? Sample.Request(), By(Role.AreaTeamLead, ccg));
        await app.WriteAsync(db => db.InformationRequests.Add(request));
        return request.Id;
    }

    /// <summary>The number of a request that was issued, by default today, and brought to a stage after that.</summary>
    public async Task<int> RequestAsync(
        OrganisationCode ccg, RequestStage stage = RequestStage.Issued, RequestAnswers? answers = null, DateOnly? on = null, RequestOrigin? origin = null)
    {
        var id = await DraftRequestAsync(ccg, answers, origin);
        var number = await app.ReadAsync(db => db.NextRequestNumberAsync(CancellationToken.None));
        var (lead, director) = (By(Role.AreaTeamLead, ccg), By(Role.AreaTeamDirector, ccg));
        await ChangeRequestAsync(id, request => request.IsFormal ? request.Propose(lead) : Outcome.Done);
        await ChangeRequestAsync(id, request => request.Issue(number, on ?? lead.Today, null, request.IsFormal ? director : lead));
        await KeepAsync(
            async (services, db) => await services.GetRequiredService<RequestLetterQuery>().SentAsync(
                await db.InformationRequests.AsNoTracking().SingleAsync(request => request.Id == id), lead, CancellationToken.None),
            lead);
        if (stage >= RequestStage.ReplyReceived)
        {
            await ChangeRequestAsync(id, request => request.Reply(
                new ReplyAnswers("Here it is.", null, false, null, [FileCheck.Check("plan.pdf", SampleFiles.Pdf).File!]), By(Role.CcgLead, ccg)));
        }

        if (stage >= RequestStage.Sufficient)
        {
            await ChangeRequestAsync(id, request => request.Find(new FindingAnswers(stage != RequestStage.Insufficient, "It is plain."), lead));
        }

        if (stage == RequestStage.Closed)
        {
            await ChangeRequestAsync(id, request => request.Close(RequestFollowOn.None, null, lead));
        }

        return number;
    }

    /// <summary>Does something to a wholly loaded request.</summary>
    public Task ChangeRequestAsync(Guid id, Func<InformationRequest, Outcome> change) => app.WriteAsync(async db =>
        Accept(db, change(await db.AllPartsOf<InformationRequest>().SingleAsync(row => row.Id == id))));

    /// <summary>Somebody of a role who has to do with the requests to a group.</summary>
    public Actor By(Role role, OrganisationCode ccg) =>
        new(new UserId(Guid.CreateVersion7()), $"Test {role}", role, ccg, app.Clock.GetUtcNow());
}
