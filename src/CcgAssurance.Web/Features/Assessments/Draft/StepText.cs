namespace CcgAssurance.Web.Features.Assessments.Draft;

/// <summary>What a step is called, what it does, who reads the reason of a step that is not taken without one,
/// and the heading of the page on which a step that sends something is checked first.</summary>
public sealed record StepText(string Heading, string Text, string Button, string? ReasonHint = null, string? CheckHeading = null)
{
    public bool NeedsReason => ReasonHint is not null;

    /// <summary>Whether the step sends something and so has such a page.</summary>
    public bool IsChecked => CheckHeading is not null;

    public static StepText Of(QuarterStep step) => step switch
    {
        QuarterStep.Share => new(
            "Share the draft",
            "The CCG gets the report as it stands, as a numbered version. " +
            "You cannot change the report until the CCG has answered or you draft again.",
            "Share the draft with the CCG",
            CheckHeading: "Check the draft before you share it"),
        QuarterStep.SendCorrection => new(
            "Send minor corrections",
            "The CCG gets the list of what changed since the last version, and agrees or objects to that alone. " +
            "All its other answers stand. If a level changed, or something was added or taken out, share a new draft instead.",
            "Send the corrections to the CCG",
            CheckHeading: "Check the corrections before you send them"),
        QuarterStep.GoOn => new(
            "Go on without an answer",
            "The CCG's time to answer is over. The report will say that there was no response.",
            "Go on without an answer"),
        QuarterStep.Redraft => new(
            "Draft again",
            "The CCG keeps the version that it has. Share the new draft when it is ready.",
            "Open for drafting",
            "Everybody who can read the next version can read this reason. It is also in the history."),
        QuarterStep.MakeFinal => new(
            "Make the report final",
            "The headline is confirmed, and both sides can then release the report to the public.",
            "Make the report final",
            CheckHeading: "Check the report before you make it final"),
        QuarterStep.Reopen => new(
            "Correct the report",
            "A version that is public stays public, marked as being corrected, until both sides have released the new one.",
            "Open for correction",
            "If the report was public, the public page shows this reason with the new version. It is also in the history."),
    };
}
