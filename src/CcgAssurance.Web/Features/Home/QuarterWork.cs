using CcgAssurance.Domain.Assessments;

namespace CcgAssurance.Web.Features.Home;

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
