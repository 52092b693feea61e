using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Work;
using CcgAssurance.Web.Features.Assessments;
using CcgAssurance.Web.Infrastructure.Work;

namespace CcgAssurance.Web.Features.Quarters;

/// <summary>A quarter with what has to be known to say what is to be done in it.</summary>
public sealed record QuarterWork(AssessmentId Id, QuarterKey Key, string CcgName, QuarterTaskFacts Facts)
{
    public WorkRow RowOf(WorkTask task) => new()
    {
        Task = task,
        Record = Id.Record,
        Key = Id.Value,
        Ccg = Key.Ccg,
        CcgName = CcgName,
        Period = Key.Period(),
        PeriodFrom = Key.Quarter.StartIn(Key.Year),
        Version = Facts.LastVersion,
        Address = task.IsMine
            ? QuarterTaskLinks.Of(Enum.Parse<QuarterTask>(task.Kind), Key, Facts.LastVersion)
            : AssessmentLinks.Overview(Key),
        StandsInCalendar = task.Kind == nameof(QuarterTask.HoldConversation),
    };
}
