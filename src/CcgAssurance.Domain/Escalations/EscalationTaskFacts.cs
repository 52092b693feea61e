using CcgAssurance.Domain.People;

namespace CcgAssurance.Domain.Escalations;

/// <summary>What has to be known of an escalation to say what is to be done about it.</summary>
public sealed record EscalationTaskFacts
{
    /// <summary>Where it stands.</summary>
    public required EscalationStage Stage { get; init; }

    /// <summary>Where the edition in hand stands; null where none is.</summary>
    public required EscalationTermsStage? InHand { get; init; }

    /// <summary>Whether NHS England accepted that edition.</summary>
    public bool IsAcceptedByNhsEngland { get; init; }

    /// <summary>Whether the group accepted that edition.</summary>
    public bool IsAcceptedByCcg { get; init; }

    /// <summary>Whether NHS England said what level of support and scrutiny is right.</summary>
    public bool IsLevelSetByNhsEngland { get; init; }

    /// <summary>Whether the group said what level of support and scrutiny is right.</summary>
    public bool IsLevelSetByCcg { get; init; }

    /// <summary>The last day of the agreed actions.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>The days of the milestones in force that are not met.</summary>
    public IReadOnlyList<DateOnly> Unmet { get; init; } = [];

    /// <summary>What has to be known of an escalation that is loaded with its actions, marks and levels.</summary>
    public static EscalationTaskFacts Of(Escalation escalation)
    {
        ArgumentNullException.ThrowIfNull(escalation);
        var inHand = escalation.TermsInHand;
        return new EscalationTaskFacts
        {
            Stage = escalation.Stage,
            InHand = inHand?.Stage,
            IsAcceptedByNhsEngland = inHand?.IsAcceptedBy(AssuranceSide.NhsEngland) == true,
            IsAcceptedByCcg = inHand?.IsAcceptedBy(AssuranceSide.Ccg) == true,
            IsLevelSetByNhsEngland = escalation.LevelOf(AssuranceSide.NhsEngland) is not null,
            IsLevelSetByCcg = escalation.LevelOf(AssuranceSide.Ccg) is not null,
            EndsOn = escalation.EndsOn,
            Unmet = [.. escalation.Unmet.Select(row => row.DueOn).OfType<DateOnly>()],
        };
    }
}
