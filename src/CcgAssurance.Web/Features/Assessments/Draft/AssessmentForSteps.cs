using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Quarters;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.Draft;

/// <summary>Loads all that the rules on stages look at.</summary>
public static class AssessmentForSteps
{
    /// <summary>The assessment with its judgements, narratives, items, meeting, answers and releases.</summary>
    public static Task<QuarterlyAssessment> LoadForStepsAsync(
        this AssuranceDbContext db, AssessmentId id, CancellationToken cancellationToken) =>
        db.QuarterlyAssessments
            .Whole()
            .Include(assessment => assessment.Releases)
            .SingleAsync(assessment => assessment.Id == id, cancellationToken);

    /// <summary>The same for reading, without the releases: nothing of it is tracked.</summary>
    public static Task<QuarterlyAssessment> ReadWholeAsync(
        this AssuranceDbContext db, AssessmentId id, CancellationToken cancellationToken) =>
        db.QuarterlyAssessments.AsNoTracking().Whole().SingleAsync(assessment => assessment.Id == id, cancellationToken);

    private static IQueryable<QuarterlyAssessment> Whole(this IQueryable<QuarterlyAssessment> assessments) => assessments
        .Include(assessment => assessment.Judgements)
        .Include(assessment => assessment.Themes)
        .Include(assessment => assessment.Items)
        .Include(assessment => assessment.Meetings)
        .Include(assessment => assessment.Responses).ThenInclude(response => response.Answers).ThenInclude(answer => answer.Earlier)
        .AsSplitQuery();
}
