using CcgAssurance.Domain.Conditions;

namespace CcgAssurance.Web.Features.Conditions.Show;

public sealed record ShowConditionViewModel
{
    public required ConditionHeader Header { get; init; }

    public required AuthorisationCondition Condition { get; init; }

    /// <summary>Its reviews, the latest first.</summary>
    public required IReadOnlyList<ReviewRow> Reviews { get; init; }

    public required bool CanRecord { get; init; }
}

/// <summary>A review with what the person may do about it.</summary>
public sealed record ReviewRow(ConditionReview Review, bool IsOverdue, bool CanChange, bool CanDecide);
