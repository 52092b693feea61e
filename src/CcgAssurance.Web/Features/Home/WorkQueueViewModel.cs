using CcgAssurance.Web.Infrastructure.Work;

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

/// <summary>
/// The same in the same quarter and by the same day, for one group or several: an area team does most things for all its groups at a time.
/// </summary>
public sealed record WorkGroup(IReadOnlyList<WorkRow> Rows)
{
    public WorkRow First => Rows[0];
}
