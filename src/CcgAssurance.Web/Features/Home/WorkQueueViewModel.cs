using CcgAssurance.Domain.Assessments;
using CcgAssurance.Web.Features.Assessments;

namespace CcgAssurance.Web.Features.Home;

public sealed record WorkQueueViewModel
{
    public required DateOnly Today { get; init; }

    public required WorkList Mine { get; init; }

    public required WorkList Waiting { get; init; }

    /// <summary>Whether the person takes steps in the quarters, or only reads what others have shared.</summary>
    public required bool TakesPart { get; init; }
}

/// <summary>One page of one of the two lists.</summary>
public sealed record WorkList(string Caption, IReadOnlyList<WorkGroup> Groups, int Total, int Overdue, int Page, int Pages)
{
    public Func<int, string> Link { get; init; } = _ => HomeLinks.WorkQueue();
}

/// <summary>The same in the same quarter and by the same day, for one group or several: an area team does most things for all its groups at a time.</summary>
public sealed record WorkGroup(IReadOnlyList<WorkRow> Rows)
{
    public WorkRow First => Rows[0];

    public string QuarterName => $"{First.Quarter.Quarter.Name} {First.Quarter.Year.Name}";
}

/// <summary>Something to do or to wait for, in which quarter.</summary>
public sealed record WorkRow
{
    public required WorkTask Task { get; init; }

    public required Guid Key { get; init; }

    public required QuarterKey Quarter { get; init; }

    public required string CcgName { get; init; }

    public required int LastVersion { get; init; }

    /// <summary>The action that it is about, where it is about one.</summary>
    public (Guid Id, string Text)? Action { get; init; }

    /// <summary>The page on which it is done, or on which to see how far it is.</summary>
    public string Address => Task.IsMine ? WorkLinks.Of(Task.Kind, Quarter, LastVersion, Action?.Id) : AssessmentLinks.Overview(Quarter);
}
