namespace CcgAssurance.Web.Infrastructure.Work;

/// <summary>Of what kind something is that can be overdue.</summary>
public enum OverdueKind
{
    /// <summary>The next step of a quarter.</summary>
    Stage,

    /// <summary>An action in a report.</summary>
    Action,

    /// <summary>Something that was undertaken at a meeting.</summary>
    Undertaking,

    /// <summary>A request for a correction that the director has not answered.</summary>
    Request,

    /// <summary>The review of a condition, or the decision that follows it.</summary>
    Review,

    /// <summary>A reply to a request for information, or the finding on one.</summary>
    Information,

    /// <summary>The outcome, the next discussion or a figure of a support package.</summary>
    Support,

    /// <summary>A milestone of an escalation, or its outcome.</summary>
    Escalation,

    /// <summary>A requirement of a direction, or the end of its period.</summary>
    Intervention,
}

/// <summary>How these kinds are written for people.</summary>
public static class OverdueKindText
{
    public static string DisplayText(this OverdueKind kind) => kind switch
    {
        OverdueKind.Stage => "Step in the quarter",
        OverdueKind.Action => "Action",
        OverdueKind.Undertaking => "Undertaking",
        OverdueKind.Request => "Request for a correction",
        OverdueKind.Review => "Review of a condition",
        OverdueKind.Information => "Request for information",
        OverdueKind.Support => "Support package",
        OverdueKind.Escalation => "Escalation",
        OverdueKind.Intervention => "Intervention",
    };
}
