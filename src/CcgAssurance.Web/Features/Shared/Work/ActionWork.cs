using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Work;

namespace CcgAssurance.Web.Features.Shared.Work;

/// <summary>An open action of a group that has a last day.</summary>
public sealed record ActionWork(AssessmentId Id, QuarterKey Key, string CcgName, int LastVersion, Guid ActionId, string Text, DateOnly? DueOn)
{
    public WorkRow RowOf(WorkTask task) => new()
    {
        Task = task,
        Key = ActionId,
        Quarter = Key,
        CcgName = CcgName,
        LastVersion = LastVersion,
        Action = (ActionId, Text),
    };
}
