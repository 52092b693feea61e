using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Work;

namespace CcgAssurance.Web.Features.Shared.Work;

/// <summary>A quarter with what has to be known to say what is to be done in it.</summary>
public sealed record QuarterWork(AssessmentId Id, QuarterKey Key, string CcgName, WorkFacts Facts)
{
    public WorkRow RowOf(WorkTask task) => new()
    {
        Task = task,
        Key = Id.Value,
        Quarter = Key,
        CcgName = CcgName,
        LastVersion = Facts.LastVersion,
    };
}
