using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Years.List;

/// <summary>
/// Opens a financial year: milestones for its quarters, and four quarterly assessments for every group that exists on any
/// day of it. Done again, it adds what is missing and touches nothing else.
/// </summary>
[Rule("R15", "R89", "R97")]
public sealed class OpenYearHandler(AssuranceDbContext db, CycleDefaults defaults)
{
    public async Task<Outcome> HandleAsync(FinancialYear year, Actor actor, CancellationToken cancellationToken)
    {
        if (!FrameworkVersions.TryFor(year.ToString(), out var framework))
        {
            var known = string.Join(" or ", FrameworkVersions.All.Select(version => version.Key));
            return Outcome.From([Finding.Blocking(
                GuidanceRules.R1FrameworkVersionKept, $"Enter {known}: there is no assurance framework for {year.Name}",
                    nameof(OpenYearForm.Year))]);
        }

        await AddMilestonesAsync(year, cancellationToken);
        await AddAssessmentsAsync(year, framework, cancellationToken);
        return await db.SaveAsync(actor, cancellationToken);
    }

    private async Task AddMilestonesAsync(FinancialYear year, CancellationToken cancellationToken)
    {
        var known = await db.QuarterMilestones.Where(row => row.Year == year).Select(row => row.Quarter).ToListAsync(cancellationToken);
        db.QuarterMilestones.AddRange(Quarter.All.Except(known).Select(quarter => QuarterMilestones.Open(year, quarter, defaults)));
    }

    private async Task AddAssessmentsAsync(FinancialYear year, FrameworkVersion framework, CancellationToken cancellationToken)
    {
        var ccgs = await db.Ccgs.AsNoTracking().OrderBy(ccg => ccg.Code).ToListAsync(cancellationToken);
        var known = await db.QuarterlyAssessments
            .Where(assessment => assessment.Year == year)
            .Select(assessment => new QuarterKey(assessment.CcgCode, assessment.Year, assessment.Quarter))
            .ToListAsync(cancellationToken);
        var missing = ccgs
            .Where(ccg => ccg.IsAssessedIn(year))
            .SelectMany(ccg => Quarter.All.Select(quarter => new QuarterKey(ccg.Code, year, quarter)))
            .Except(known);
        db.QuarterlyAssessments.AddRange(missing.Select(key => QuarterlyAssessment.Open(key, framework)));
    }
}
