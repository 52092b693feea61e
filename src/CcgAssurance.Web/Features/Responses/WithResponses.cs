using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Quarters;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Responses;

/// <summary>Loads a quarter with what the group answered.</summary>
public static class WithResponses
{
    /// <summary>The assessment with the answers to all of its drafts.</summary>
    public static Task<QuarterlyAssessment> WithResponsesAsync(
        this AssuranceDbContext db, AssessmentId id, CancellationToken cancellationToken) =>
        db.QuarterlyAssessments
            .Include(assessment => assessment.Responses).ThenInclude(response => response.Answers)
            .AsSplitQuery()
            .SingleAsync(assessment => assessment.Id == id, cancellationToken);
}
