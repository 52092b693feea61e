using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Web.Infrastructure.Timeline;

/// <summary>What something in the timeline of a group belongs to, in the order in which it is tried before an intervention.</summary>
[Rule("R198", "R203")]
public enum TimelineKind
{
    /// <summary>A meeting of the quarter, or another contact in it.</summary>
    Meeting,

    /// <summary>A draft that was shared, or the final judgement.</summary>
    Judgement,

    /// <summary>A request for information.</summary>
    Request,

    /// <summary>Agreed support.</summary>
    Support,

    /// <summary>An escalation.</summary>
    Escalation,

    /// <summary>A case for intervention with its directions.</summary>
    Intervention,

    /// <summary>An authorisation condition.</summary>
    Condition,

    /// <summary>A report or a direction that the public reads.</summary>
    Publication,
}

/// <summary>How these kinds are written for people.</summary>
public static class TimelineKindText
{
    /// <summary>The kind as people read it.</summary>
    public static string DisplayText(this TimelineKind kind) => kind switch
    {
        TimelineKind.Meeting => "Meetings and contacts",
        TimelineKind.Judgement => "Judgements",
        TimelineKind.Request => "Requests for information",
        TimelineKind.Support => "Support packages",
        TimelineKind.Escalation => "Escalations",
        TimelineKind.Intervention => "Interventions and directions",
        TimelineKind.Condition => "Authorisation conditions",
        TimelineKind.Publication => "Publications",
    };
}
