using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Features.Responses.Show;

public sealed class AgreeToRestHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(AssessmentId id, Tokens seen, Actor actor, CancellationToken cancellationToken)
    {
        var assessment = await db.WithResponsesAsync(id, cancellationToken);
        var rest = assessment.LeftToAgree();
        var outcome = assessment.AgreeToRest();
        if (!outcome.IsDone)
        {
            return outcome;
        }

        // Every saved answer renews the version of the whole, so what is left is what the person saw as left.
        db.Expect(assessment, assessment.CurrentResponse!, seen);
        foreach (var answer in rest)
        {
            db.Expect(answer, answer.Version);
        }

        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
