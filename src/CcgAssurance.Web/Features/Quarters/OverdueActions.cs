using System.Linq.Expressions;
using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Web.Features.Quarters;

/// <summary>Which actions are overdue, for the grid that counts them and the list that names them.</summary>
public static class OverdueActions
{
    private static readonly AssessmentStage[] Final = [AssessmentStage.Final, AssessmentStage.Published];

    /// <summary>
    /// The condition of an open action whose day is over. One that a later quarter has taken over counts there, once the reader sees that
    /// quarter; what the group reported as done waits for the next report only.
    /// </summary>
    /// <param name="db">The records.</param>
    /// <param name="today">The day.</param>
    /// <param name="countsDrafts">Whether the reader sees quarters that are still being drafted.</param>
    public static Expression<Func<ReportItem, bool>> On(AssuranceDbContext db, DateOnly today, bool countsDrafts) => item =>
        item.DueOn < today
            && (item.Status == ActionStatus.Open || item.Status == ActionStatus.InProgress)
            && !db.ReportItems.Any(later => later.CarriedFromId == item.Id
                && (countsDrafts || db.QuarterlyAssessments.Any(row => row.Id == later.AssessmentId && Final.Contains(row.Stage))))
            && !db.ActionProgress.Any(progress => progress.OriginId == item.OriginId && progress.Status == ActionStatus.Done);
}
