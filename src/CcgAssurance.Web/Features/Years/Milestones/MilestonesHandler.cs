using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Years.Milestones;

public sealed class MilestonesHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(
        FinancialYear year, Quarter quarter, MilestoneAnswers answers, Tokens seen, Actor actor, CancellationToken cancellationToken)
    {
        var milestones = await db.QuarterMilestones.SingleAsync(row => row.Year == year && row.Quarter == quarter, cancellationToken);
        if (milestones.Version != seen.Version)
        {
            // Otherwise a date that somebody else has put back meanwhile would look as if this person brought it forward.
            return Outcome.Conflict;
        }

        var outcome = milestones.Lengthen(answers);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Expect(milestones, seen.Version);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
