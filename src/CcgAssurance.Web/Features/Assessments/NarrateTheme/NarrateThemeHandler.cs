using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.NarrateTheme;

public sealed class NarrateThemeHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(
        AssessmentId id, Theme theme, ThemeAnswers answers, Tokens seen, Actor actor, CancellationToken cancellationToken)
    {
        var assessment = await db.QuarterlyAssessments
            .Include(assessment => assessment.Themes.Where(narrative => narrative.Theme == theme))
            .SingleAsync(assessment => assessment.Id == id, cancellationToken);
        var key = new QuarterKey(assessment.CcgCode, assessment.Year, assessment.Quarter);
        var outcome = assessment.Narrate(theme, answers, await db.LastNarrativeAsync(key, theme, cancellationToken));
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Expect(assessment, assessment.Themes.Single(narrative => narrative.Theme == theme), seen);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
