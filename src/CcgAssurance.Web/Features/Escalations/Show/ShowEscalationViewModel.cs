using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Features.Escalations.Show;

public sealed record ShowEscalationViewModel
{
    public required EscalationHeader Header { get; init; }

    public required Escalation Escalation { get; init; }

    public required Actor Actor { get; init; }

    /// <summary>The actions that both sides agreed last; null while they agreed none.</summary>
    public required ActionsView? InForce { get; init; }

    /// <summary>The actions that are written or proposed; null where the reader sees none.</summary>
    public required ActionsView? InHand { get; init; }

    /// <summary>The edition that was not agreed or taken back last, while nothing has come of that; null where there is none.</summary>
    public required EscalationTerms? Ended { get; init; }

    /// <summary>The editions that the reader may see, the latest first.</summary>
    public required IReadOnlyList<EscalationTerms> Editions { get; init; }

    /// <summary>The issues, actions and packages that it is about.</summary>
    public required IReadOnlyList<LinkedRecord> Links { get; init; }

    /// <summary>The requests for information that it lists.</summary>
    public required IReadOnlyList<LinkedRecord> Unresolved { get; init; }

    /// <summary>What the reader can do next, as words and address.</summary>
    public required IReadOnlyList<(string Words, string Address)> Steps { get; init; }

    /// <summary>What has to be written before the next part; null for whoever does not write it.</summary>
    public required IReadOnlyList<Finding>? Missing { get; init; }

    /// <summary>The sources that the reader sees: soft intelligence stays in the area team.</summary>
    public IReadOnlyList<EscalationSource> Sources => Escalation.SourcesSeenBy(
        Actor.Role.Level() == OrganisationLevel.AreaTeam ? AssuranceSide.NhsEngland : AssuranceSide.Ccg);

    public bool CanWriteView => Escalation.CanViewBeWritten && Actor.May(Permission.WriteEscalations);
}

/// <summary>Something that an escalation is about.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Note">Where it stands; null where that is not said.</param>
/// <param name="Address">Its page; null where the reader has none.</param>
public sealed record LinkedRecord(string Title, string? Note, string? Address);

/// <summary>An edition of the actions as their page shows them.</summary>
public sealed record ActionsView
{
    public required EscalationHeader Header { get; init; }

    /// <summary>The escalation with what was marked about its milestones.</summary>
    public required Escalation Escalation { get; init; }

    public required EscalationTerms Terms { get; init; }

    public required bool IsInForce { get; init; }

    /// <summary>Whether the reader writes them.</summary>
    public required bool CanWrite { get; init; }

    /// <summary>Whether the reader marks milestones; only where they are in force.</summary>
    public required bool CanReport { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>What was marked last about a milestone; null where nothing was, or the edition is not in force.</summary>
    public MilestoneMark? MarkOf(EscalationMilestone milestone) => IsInForce ? Escalation.MarkOf(milestone.Key) : null;

    public bool IsOverdue(EscalationMilestone milestone) =>
        IsInForce && Escalation.CanProgress && milestone.DueOn < Today && !Escalation.IsMet(milestone.Key);
}
