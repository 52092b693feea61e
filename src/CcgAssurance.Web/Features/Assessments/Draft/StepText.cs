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
            "The CCG will get the current report as a numbered version. " +
            "You cannot change the report until the CCG has answered or you reopen the draft.",
            "Share the draft with the CCG",
            CheckHeading: "Check the draft before you share it"),
        QuarterStep.SendCorrection => new(
            "Send minor corrections",
            "The CCG will get a list of what has changed since the last version, and can agree or disagree with those changes only. " +
            "Its other answers still count. If a level has changed, or anything has been added or removed, share a new draft instead.",
            "Send the corrections to the CCG",
            CheckHeading: "Check the corrections before you send them"),
        QuarterStep.GoOn => new(
            "Continue without an answer",
            "The CCG did not answer in time. The report will say that there was no response.",
            "Continue without an answer"),
        QuarterStep.Redraft => new(
            "Reopen the draft",
            "The CCG will keep the version it has. Share the new draft when it is ready.",
            "Open for drafting",
            "Everyone who can read the next version will see this reason. It will also be in the history."),
        QuarterStep.MakeFinal => new(
            "Make the report final",
            "This confirms the headline. Both sides can then release the report to the public.",
            "Make the report final",
            CheckHeading: "Check the report before you make it final"),
        QuarterStep.Reopen => new(
            "Correct the report",
            "A public version stays public, marked as being corrected, until both sides have released the new one.",
            "Open for correction",
            "If the report was public, the public page will show this reason with the new version. It will also be in the history."),
    };
}
