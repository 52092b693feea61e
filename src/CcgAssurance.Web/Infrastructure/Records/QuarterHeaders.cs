using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Web.Infrastructure.Records;

/// <summary>Reads the headers of quarters.</summary>
public static class QuarterHeaders
{
    /// <summary>What every page of these quarters needs.</summary>
    public static IQueryable<QuarterHeader> ToHeaders(this IQueryable<QuarterlyAssessment> assessments, AssuranceDbContext db) =>
        assessments.Select(assessment => new QuarterHeader
        {
            Id = assessment.Id,
            Key = new QuarterKey(assessment.CcgCode, assessment.Year, assessment.Quarter),
            CcgName = db.Ccgs.Where(ccg => ccg.Code == assessment.CcgCode).Select(ccg => ccg.NameOn(assessment.EndsOn)).Single(),
            HasChanged = db.Ccgs.Where(ccg => ccg.Code == assessment.CcgCode).Select(ccg => ccg.HasChanged()).Single(),
            Stage = assessment.Stage,
            FrameworkKey = assessment.FrameworkKey,
        });
}
