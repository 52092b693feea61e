using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;

namespace CcgAssurance.Web.Features.Responses.Answer;

public sealed class AnswerHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(
        AssessmentId id, Guid answer, ResponseAnswers answers, Tokens seen, Actor actor, CancellationToken cancellationToken)
    {
        var assessment = await db.WithResponsesAsync(id, cancellationToken);
        var outcome = assessment.Answer(answer, answers);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        var response = assessment.CurrentResponse!;
        db.Expect(assessment, response.Answers.Single(row => row.Id == answer), seen);

        // Whoever sends the answer sends what they saw of all its parts, so each part renews the version of the whole.
        db.Expect(response, response.Version);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
