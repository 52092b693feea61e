namespace CcgAssurance.Domain.Framework;

/// <summary>
/// The four process steps as they are called unless configuration says otherwise. The guidance says that there are four
/// (para 34), but its Annex 1 with their names is not available, so these names are our own.
/// </summary>
[Rule("R106", "R258")]
public static class AssuranceProcessSteps
{
    /// <summary>The default steps, in order.</summary>
    public static IReadOnlyList<AssuranceProcessStep> Default { get; } =
    [
        new(1, "Prepare evidence"),
        new(2, "Hold conversation"),
        new(3, "Agree report and check consistency"),
        new(4, "Finalise and publish"),
    ];
}
