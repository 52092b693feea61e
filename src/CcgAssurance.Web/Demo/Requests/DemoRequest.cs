using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Features.Requests.Edit;

namespace CcgAssurance.Web.Demo.Requests;

/// <summary>A request for information of the demo: what it says, and what became of it.</summary>
public sealed record DemoRequest
{
    /// <summary>The code of the group.</summary>
    public required string Ccg { get; init; }

    /// <summary>The issue that it starts from: the quarter in whose report it stands, and its title.</summary>
    public (QuarterKey Quarter, string Title)? Issue { get; init; }

    /// <summary>The day on which it was drafted.</summary>
    public required DateOnly Drafted { get; init; }

    /// <summary>What it says.</summary>
    public required RequestForm Says { get; init; }

    /// <summary>What was done with it, in order.</summary>
    public required IReadOnlyList<DemoRequestAct> Acts { get; init; }
}

/// <summary>Something that somebody did with a request on a day.</summary>
public abstract record DemoRequestAct(DateOnly Day, string By);

/// <summary>The draft got another text.</summary>
public sealed record DemoRewriting(DateOnly Day, string By, RequestForm Says) : DemoRequestAct(Day, By);

/// <summary>The lead proposed it to the director.</summary>
public sealed record DemoProposal(DateOnly Day, string By) : DemoRequestAct(Day, By);

/// <summary>The director did not sign it.</summary>
public sealed record DemoReturn(DateOnly Day, string By, string Reason) : DemoRequestAct(Day, By);

/// <summary>It was issued.</summary>
public sealed record DemoIssuing(DateOnly Day, string By) : DemoRequestAct(Day, By);

/// <summary>It was answered, wholly or in part.</summary>
public sealed record DemoReplying(DateOnly Day, string By, string Text, bool MoreToCome = false, string? From = null, string? Table = null)
    : DemoRequestAct(Day, By);

/// <summary>A reply came on paper.</summary>
public sealed record DemoPaperReply(DateOnly Day, string By, DateOnly ReceivedOn, string From, string Text) : DemoRequestAct(Day, By);

/// <summary>It was found whether the reply suffices.</summary>
public sealed record DemoFinding(DateOnly Day, string By, bool IsSufficient, string Reason) : DemoRequestAct(Day, By);

/// <summary>Something was filed with it.</summary>
public sealed record DemoFiling(DateOnly Day, string By, CommunicationKind Kind, string With, string Text) : DemoRequestAct(Day, By);

/// <summary>It was closed.</summary>
public sealed record DemoClosing(DateOnly Day, string By, RequestFollowOn FollowOn, string? Note = null) : DemoRequestAct(Day, By);

/// <summary>A mistake in it was corrected by another request.</summary>
public sealed record DemoRequestCorrection(DateOnly Day, string By, string Reason, RequestForm Says, IReadOnlyList<DemoRequestAct> Acts)
    : DemoRequestAct(Day, By);
