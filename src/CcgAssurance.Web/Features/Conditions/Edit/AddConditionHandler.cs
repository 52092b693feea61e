using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Features.Conditions.Edit;

public sealed class AddConditionHandler(AssuranceDbContext db)
{
    private const int Tries = 5;

    public async Task<Outcome> HandleAsync(OrganisationCode ccg, ConditionAnswers answers, Actor actor, CancellationToken cancellationToken)
    {
        var outcome = AuthorisationCondition.CheckNew(answers, actor.Today);
        for (var left = Tries; outcome.IsDone && left > 0; left--)
        {
            var number = await db.NextConditionNumberAsync(cancellationToken);
            db.AuthorisationConditions.Add(AuthorisationCondition.Create(number, ccg, answers, actor.Today));

            // Of two conditions that are recorded at the same moment one has taken the number; the other one takes the next.
            if (await db.SaveAsync(actor, outcome, cancellationToken) is { IsDone: true } saved)
            {
                return saved;
            }
        }

        return outcome.IsDone ? Outcome.Conflict : outcome;
    }
}
