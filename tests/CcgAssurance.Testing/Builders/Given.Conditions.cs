using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Testing.Builders;

/// <summary>Authorisation conditions and what becomes of them.</summary>
public sealed partial class Given
{
    /// <summary>The number of an open condition, by default of a new group and with level 2, with these reviews.</summary>
    public async Task<int> ConditionAsync(
        OrganisationCode? ccg = null,
        ConditionSupportLevel level = ConditionSupportLevel.Level2,
        string text = "Agree a constitution with all member practices.",
        params ReviewAnswers[] reviews)
    {
        var group = ccg ?? await CcgAsync();
        var number = await app.ReadAsync(db => db.NextConditionNumberAsync(CancellationToken.None));
        await app.WriteAsync(db =>
        {
            var today = UkTime.DateOf(app.Clock.GetUtcNow());
            var condition = AuthorisationCondition.Create(number, group, new ConditionAnswers(text, level, Start), today);
            foreach (var review in reviews)
            {
                Accept(db, condition.AddReview(review, today));
            }

            db.AuthorisationConditions.Add(condition);
        });
        return number;
    }

    /// <summary>Does something to a wholly loaded condition.</summary>
    public Task ChangeAsync(int condition, Func<AuthorisationCondition, Outcome> change) => app.WriteAsync(async db =>
        Accept(db, change(await db.AllPartsOf<AuthorisationCondition>().SingleAsync(row => row.Number == condition))));
}
