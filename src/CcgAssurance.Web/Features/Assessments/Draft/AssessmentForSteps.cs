using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.Draft;

/// <summary>Loads all that the rules on stages look at.</summary>
public static class AssessmentForSteps
{
    // The database keeps stages by name, and so in no order.
    private static readonly AssessmentStage[] Final = [AssessmentStage.Final, AssessmentStage.Published];

    /// <summary>The assessment with its judgements, narratives, items, meeting, answers and releases.</summary>
    public static Task<QuarterlyAssessment> LoadForStepsAsync(
        this AssuranceDbContext db, AssessmentId id, CancellationToken cancellationToken) =>
        db.QuarterlyAssessments
            .Whole()
            .Include(assessment => assessment.Releases)
            .SingleAsync(assessment => assessment.Id == id, cancellationToken);

    /// <summary>The same with the open requests for a correction, for the step that answers them.</summary>
    public static Task<QuarterlyAssessment> LoadForReopeningAsync(
        this AssuranceDbContext db, AssessmentId id, CancellationToken cancellationToken) =>
        db.QuarterlyAssessments
            .Whole()
            .Include(assessment => assessment.CorrectionRequests.Where(request => request.Status == CorrectionRequestStatus.Open))
            .SingleAsync(assessment => assessment.Id == id, cancellationToken);

    /// <summary>
    /// What a final report needs for reading: the open requests for a correction. Null where it is no longer final.
    /// </summary>
    public static async Task<QuarterlyAssessment?> ReadFinalAsync(
        this AssuranceDbContext db, AssessmentId id, CancellationToken cancellationToken) =>
        await db.QuarterlyAssessments
            .AsNoTracking()
            .AsSingleQuery()
            .Include(assessment => assessment.CorrectionRequests.Where(request => request.Status == CorrectionRequestStatus.Open))
            .SingleOrDefaultAsync(assessment => assessment.Id == id && Final.Contains(assessment.Stage), cancellationToken);

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
