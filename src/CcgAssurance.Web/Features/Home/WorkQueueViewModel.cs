using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Work;

namespace CcgAssurance.Web.Features.Home;

public sealed record WorkQueueViewModel
{
    public required DateOnly Today { get; init; }

    /// <summary>The groups to choose from, for a lead whose area team named leads; otherwise none.</summary>
    public required IReadOnlyList<ScopeLink> Scopes { get; init; }

    public required WorkList Mine { get; init; }

    public required WorkList Waiting { get; init; }

    /// <summary>What became of the person's own group, if it has closed.</summary>
    public required CcgFate? Closed { get; init; }

    /// <summary>Whether the person takes steps in the quarters, or only reads what others have shared.</summary>
    public required bool TakesPart { get; init; }

    /// <summary>When something comes to somebody who only decides on interventions; null for everybody else.</summary>
    public required string? Decides { get; init; }

    public required bool HasCalendar { get; init; }
}

/// <summary>A choice of groups, with how many tasks there are to do in them.</summary>
public sealed record ScopeLink(WorkScope Scope, int Tasks, bool IsShown)
{
    /// <summary>"Your CCGs (1 task)".</summary>
    public string Words =>
        $"{(Scope == WorkScope.Own ? "Your CCGs" : "All CCGs in the area team")} ({(Tasks == 1 ? "1 task" : $"{Tasks.Grouped()} tasks")})";
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
