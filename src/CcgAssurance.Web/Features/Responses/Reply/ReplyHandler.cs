using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;

namespace CcgAssurance.Web.Features.Responses.Reply;

public sealed class ReplyHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(
        AssessmentId id, Guid answer, AreaTeamReply reply, string reason, Tokens seen, Actor actor, CancellationToken cancellationToken)
    {
        var assessment = await db.WithResponsesAsync(id, cancellationToken);
        var outcome = assessment.Reply(answer, reply, reason);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Expect(assessment, assessment.CurrentResponse!.Answers.Single(row => row.Id == answer), seen);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
