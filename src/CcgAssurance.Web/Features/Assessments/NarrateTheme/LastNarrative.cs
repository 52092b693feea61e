using CcgAssurance.Data;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.NarrateTheme;

/// <summary>Reads the narrative of the quarter before, which the page shows and the rule compares with.</summary>
public static class LastNarrative
{
    public static async Task<string?> LastNarrativeAsync(
        this AssuranceDbContext db, QuarterKey quarter, Theme theme, CancellationToken cancellationToken)
    {
        var (year, number) = quarter.Quarter.Before(quarter.Year);
        return await db.QuarterlyAssessments
            .AsNoTracking()
            .Where(assessment => assessment.CcgCode == quarter.Ccg && assessment.Year == year && assessment.Quarter == number)
            .SelectMany(assessment => assessment.Themes)
            .Where(narrative => narrative.Theme == theme)
            .Select(narrative => narrative.Narrative)
            .SingleOrDefaultAsync(cancellationToken);
    }
}
