namespace CcgAssurance.Domain.Support;

/// <summary>
/// Where a support package stands by what people did. What follows from its dates beside that, such as that it is active, says
/// <see cref="SupportStatus"/>.
/// </summary>
public enum SupportStage
{
    /// <summary>The area team lead writes it. Until it has been proposed for the first time nobody outside the area team sees it.</summary>
    Draft,

    /// <summary>It is put to both sides and nothing is agreed yet.</summary>
    Proposed,

    /// <summary>The group declined it, and nothing was agreed before.</summary>
    Declined,

    /// <summary>Both sides accepted it, and its outcome is not recorded yet.</summary>
    Agreed,

    /// <summary>It is over, and whether it met its objectives is recorded.</summary>
    Completed,

    /// <summary>Another package took its place.</summary>
    Superseded,

    /// <summary>The area team put it away, and nothing was agreed or declined.</summary>
    Discarded,
}

/// <summary>What the stages mean.</summary>
public static class SupportStages
{
    /// <summary>The stages that the region and the national team see: from the agreement on.</summary>
    public static IReadOnlyList<SupportStage> EverAgreed { get; } = [SupportStage.Agreed, SupportStage.Completed, SupportStage.Superseded];

    /// <summary>The stages in which somebody still has something to do.</summary>
    public static IReadOnlyList<SupportStage> Open { get; } =
        [SupportStage.Draft, SupportStage.Proposed, SupportStage.Declined, SupportStage.Agreed];
}
