namespace CcgAssurance.Domain.Requests;

/// <summary>Where a request stands. A request is overdue by its last day, which is no stage of its own.</summary>
public enum RequestStage
{
    /// <summary>The area team lead writes it. Nobody outside the area team sees it.</summary>
    Draft,

    /// <summary>A formal request that waits for the director's signature.</summary>
    Proposed,

    /// <summary>It has a number and was sent; the reply, or the rest of it, is awaited.</summary>
    Issued,

    /// <summary>There is a reply about which nothing is found yet.</summary>
    ReplyReceived,

    /// <summary>The reply gave sufficient assurance.</summary>
    Sufficient,

    /// <summary>The reply, or the lack of one, did not give sufficient assurance.</summary>
    Insufficient,

    /// <summary>It is over, and what follows from it is recorded.</summary>
    Closed,

    /// <summary>A mistake in it was corrected by another request, which takes its place.</summary>
    Replaced,

    /// <summary>A draft that was never issued and is not needed.</summary>
    Discarded,
}

/// <summary>How the stages are written for people.</summary>
public static class RequestStageText
{
    /// <summary>The stage as people read it.</summary>
    public static string DisplayText(this RequestStage stage) => stage switch
    {
        RequestStage.Draft => "Draft",
        RequestStage.Proposed => "With the director to sign",
        RequestStage.Issued => "Waiting for the reply",
        RequestStage.ReplyReceived => "Reply received",
        RequestStage.Sufficient => "Reply sufficient",
        RequestStage.Insufficient => "Reply insufficient",
        RequestStage.Closed => "Closed",
        RequestStage.Replaced => "Replaced",
        RequestStage.Discarded => "Discarded",
    };
}

/// <summary>What the stages mean.</summary>
public static class RequestStages
{
    /// <summary>The stages in which the group can reply.</summary>
    public static IReadOnlyList<RequestStage> AwaitingReply { get; } =
        [RequestStage.Issued, RequestStage.ReplyReceived, RequestStage.Insufficient];

    /// <summary>The stages of a request that was issued and still stands, until it is closed.</summary>
    public static IReadOnlyList<RequestStage> Open { get; } = [.. AwaitingReply, RequestStage.Sufficient];

    /// <summary>The stages before a request is issued, in which it is written.</summary>
    public static IReadOnlyList<RequestStage> Unissued { get; } = [RequestStage.Draft, RequestStage.Proposed];
}
