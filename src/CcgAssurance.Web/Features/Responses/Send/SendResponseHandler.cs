using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Quarters;

namespace CcgAssurance.Web.Features.Responses.Send;

public sealed class SendResponseHandler(AssuranceDbContext db, TellOfQuarterHandler tell)
{
    public async Task<Outcome> HandleAsync(AssessmentId id, Tokens seen, Actor actor, CancellationToken cancellationToken)
    {
        var assessment = await db.WithResponsesAsync(id, cancellationToken);
        var outcome = assessment.SendResponse(actor);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        // Every saved answer renews the version of the whole, so what is sent is what the sender saw.
        db.Expect(assessment, assessment.CurrentResponse!, seen);
        await tell.HandleAsync(assessment, QuarterNotice.AnswerReceived, actor, null, cancellationToken);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
