using CcgAssurance.Data;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Web.Features.Notices;

/// <summary>Reads notices with the quarter that they are about.</summary>
public static class NoticeRows
{
    /// <summary>The rows of these notices. The role of their reader is not among what is stored.</summary>
    public static IQueryable<NoticeRow> Rows(this IQueryable<Notice> notices, AssuranceDbContext db) =>
        notices.Join(db.QuarterlyAssessments, notice => notice.AssessmentId, assessment => assessment.Id, (notice, assessment) => new NoticeRow
        {
            Id = notice.Id,
            UserId = notice.UserId,
            Organisation = notice.Organisation,
            Kind = notice.Kind,
            Task = notice.Task,
            DueOn = notice.DueOn,
            MadeAt = notice.MadeAt,
            IsRead = notice.ReadAt != null,
            Quarter = new QuarterKey(assessment.CcgCode, assessment.Year, assessment.Quarter),
            CcgName = db.Ccgs.Where(ccg => ccg.Code == assessment.CcgCode).Select(ccg => ccg.Name).Single(),
            LastVersion = assessment.LastVersion,
        });
}
