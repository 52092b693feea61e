using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// What the summary report of a case for intervention says, as plain data: what goes to the committee with the evidence and the draft
/// directions, and is kept when the case is submitted (2014/15 operational guidance, para 59 and Annex 4).
/// </summary>
[Rule("R199", "R200", "R201", "R202", "R203", "R206", "R207", "R208", "R209", "R210", "R211", "R212", "R213")]
public sealed partial record InterventionSummary
{
    /// <summary>The number of the case.</summary>
    public required int Number { get; init; }

    /// <summary>What it is about, in a line.</summary>
    public required string Subject { get; init; }

    /// <summary>The name of the area team that proposes it.</summary>
    public required string AreaTeam { get; init; }

    /// <summary>The code of the group, such as "X01".</summary>
    public required string CcgCode { get; init; }

    /// <summary>The name of the group.</summary>
    public required string CcgName { get; init; }

    /// <summary>Whether the group is made up for a demonstration, and with it all that is said of it.</summary>
    public bool IsInvented { get; init; }

    /// <summary>The domains that it is about, in order.</summary>
    public required IReadOnlyList<DomainNumber> Domains { get; init; }

    /// <summary>Who opened it.</summary>
    public required string OpenedBy { get; init; }

    /// <summary>When it was opened.</summary>
    public required DateOnly OpenedOn { get; init; }

    /// <summary>When it was submitted to the committee; null while it is not.</summary>
    public DateOnly? SubmittedOn { get; init; }

    /// <summary>The director who submitted it; null while it is not.</summary>
    public string? SubmittedBy { get; init; }

    /// <summary>The date of the report; null while that is open.</summary>
    public DateOnly? DatedOn { get; init; }

    /// <summary>The summary, as somebody typed it.</summary>
    public string? Summary { get; init; }

    /// <summary>The evidence that goes with it, as somebody typed it.</summary>
    public string? Evidence { get; init; }

    /// <summary>Why an exceptional step is justified, as somebody typed it.</summary>
    public required string Justification { get; init; }

    /// <summary>The grounds, in order.</summary>
    public required IReadOnlyList<InterventionGround> Grounds { get; init; }

    /// <summary>Which functions it is about and how that is known, as somebody typed it.</summary>
    public required string GroundReason { get; init; }

    /// <summary>On which route it comes about.</summary>
    public required InterventionRoute Route { get; init; }

    /// <summary>What puts the quality of patient care at serious risk, as somebody typed it; null on the other route.</summary>
    public string? RiskStatement { get; init; }

    /// <summary>Why it is proportionate, as somebody typed it.</summary>
    public required string Proportionality { get; init; }

    /// <summary>The escalations that were tried first, a line each.</summary>
    public IReadOnlyList<string> Escalations { get; init; } = [];

    /// <summary>The other options that were considered, in order.</summary>
    public required IReadOnlyList<SummarisedOption> Options { get; init; }

    /// <summary>The steps 1 to 5, in order.</summary>
    public required IReadOnlyList<SummarisedStep> Steps { get; init; }

    /// <summary>What the peers concluded, in order.</summary>
    public required IReadOnlyList<SummarisedPeer> Peers { get; init; }

    /// <summary>The documents that go with it, a line each.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    /// <summary>The directions as they were drafted, in order.</summary>
    public required IReadOnlyList<DirectionReport> Directions { get; init; }

    /// <summary>Where another group would carry out functions: what was noted about that, in order.</summary>
    public required IReadOnlyList<SummarisedText> Considered { get; init; }
}

/// <summary>Another option that was considered (R203).</summary>
/// <param name="Name">Which option.</param>
/// <param name="IsExhausted">Whether it was tried until nothing more could come of it.</param>
/// <param name="Note">What was considered, as somebody typed it.</param>
public sealed record SummarisedOption(string Name, bool IsExhausted, string Note);

/// <summary>One of the six steps as the summary report tells of it.</summary>
/// <param name="Step">Which step.</param>
/// <param name="CompletedBy">Who completed it; null while it is open.</param>
/// <param name="CompletedOn">When; null while it is open.</param>
/// <param name="Facts">What is short in it, as name and value.</param>
/// <param name="Texts">What was written in it, in order.</param>
public sealed record SummarisedStep(
    InterventionStep Step,
    string? CompletedBy,
    DateOnly? CompletedOn,
    IReadOnlyList<SummarisedText> Facts,
    IReadOnlyList<SummarisedText> Texts);

/// <summary>Something that was entered, under its name.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">What was entered.</param>
public sealed record SummarisedText(string Name, string Text);

/// <summary>What a peer concluded (R212).</summary>
/// <param name="Name">The name.</param>
/// <param name="Role">The role in which the peer reviews.</param>
/// <param name="Conclusion">The conclusion; null while there is none.</param>
/// <param name="Text">Why, as the peer typed it.</param>
public sealed record SummarisedPeer(string Name, string Role, PeerConclusion? Conclusion, string? Text);
