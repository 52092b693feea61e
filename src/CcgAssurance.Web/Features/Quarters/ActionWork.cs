using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Work;
using CcgAssurance.Web.Features.Assessments;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Work;

namespace CcgAssurance.Web.Features.Quarters;

/// <summary>An open action of a group that has a last day.</summary>
public sealed record ActionWork(AssessmentId Id, QuarterKey Key, string CcgName, Guid ActionId, string Text, DateOnly? DueOn)
{
    public WorkRow RowOf(WorkTask task) => new()
    {
        Task = task,
        Record = Id.Record,
        Key = ActionId,
        Ccg = Key.Ccg,
        CcgName = CcgName,
        Period = Key.Period(),
        PeriodFrom = Key.Quarter.StartIn(Key.Year),
        Detail = Text,
        Address = AssessmentLinks.Actions(Key, ActionId),
    };
}
