namespace CcgAssurance.Web.Features.Assessments.Draft;

/// <summary>What a step is called, what it does, and who reads the reason of a step that is not taken without one.</summary>
public sealed record StepText(string Heading, string Text, string Button, string? ReasonHint = null)
{
    public bool NeedsReason => ReasonHint is not null;

    public static StepText Of(QuarterStep step) => step switch
    {
        QuarterStep.Share => new(
            "Share the draft",
            "The CCG gets the report as it stands, as a numbered version. " +
            "You cannot change the report until the CCG has answered or you draft again.",
            "Share the draft with the CCG"),
        QuarterStep.GoOn => new(
            "Go on without an answer",
            "The CCG's time to answer is over. The report will say that there was no response.",
            "Go on without an answer"),
        QuarterStep.Redraft => new(
            "Draft again",
            "The CCG keeps the version that it has. Share the new draft when it is ready.",
            "Open for drafting",
            "It stands in the history and with the next version, for everybody who may read that."),
        QuarterStep.MakeFinal => new(
            "Make the report final",
            "The headline is confirmed, and both sides can then release the report to the public.",
            "Make the report final"),
        QuarterStep.Reopen => new(
            "Correct the report",
            "A version that is public stays public, marked as being corrected, until both sides have released the new one.",
            "Open for correction",
            "It stands in the history and, where something public is corrected, on the public page with the new version."),
    };
}
