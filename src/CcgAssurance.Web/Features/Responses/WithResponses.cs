using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Responses;

/// <summary>Loads a quarter with what the group answered.</summary>
public static class WithResponses
{
    /// <summary>The assessment with the answers to all of its drafts.</summary>
    public static Task<QuarterlyAssessment> WithResponsesAsync(
        this AssuranceDbContext db, AssessmentId id, CancellationToken cancellationToken) =>
        db.QuarterlyAssessments
            .Include(assessment => assessment.Responses).ThenInclude(response => response.Answers).ThenInclude(answer => answer.Earlier)
            .AsSplitQuery()
            .SingleAsync(assessment => assessment.Id == id, cancellationToken);

    /// <summary>The answers of one response in the order of the report, each with what was said before, for reading.</summary>
    public static IQueryable<ResponseAnswer> AnswersOf(this AssuranceDbContext db, Guid response) => db.ResponseAnswers
        .AsNoTracking()
        .Include(answer => answer.Earlier)
        .Where(answer => answer.ResponseId == response)
        .OrderBy(answer => answer.Position);
}
