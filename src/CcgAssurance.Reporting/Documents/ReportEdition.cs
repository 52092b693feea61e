using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// In which state of its making a report is printed. The content is one thing and this another: the same content can be printed twice.
/// </summary>
/// <param name="State">How far it has come.</param>
/// <param name="Number">The number of the frozen version, or null for the text as it stands at the moment.</param>
/// <param name="MadeAt">When it was frozen or printed.</param>
public sealed record ReportEdition(OutputState State, int? Number, DateTimeOffset MadeAt)
{
    /// <summary>The text of a quarter as it stands at a moment, which nobody has frozen.</summary>
    public static ReportEdition AsItStands(AssessmentStage stage, DateTimeOffset at) =>
        new(stage >= AssessmentStage.Final ? OutputState.Final : OutputState.Draft, Number: null, at);

    /// <summary>The version and its date: "Version 2, draft of 6 August 2014".</summary>
    public string Name => (Number, State) switch
    {
        (null, OutputState.Draft) => $"Working draft as it stands on {Date}",
        (null, OutputState.Final) => $"Final report as it stands on {Date}",
        ({ } number, OutputState.Draft) => $"Version {number}, draft of {Date}",
        ({ } number, OutputState.Final) => $"Version {number}, final, {Date}",
    };

    /// <summary>The version for titles: "draft 2".</summary>
    public string ShortName => (Number, State) switch
    {
        (null, OutputState.Draft) => "working draft",
        (null, OutputState.Final) => "final report as it stands",
        ({ } number, OutputState.Draft) => $"draft {number}",
        ({ } number, OutputState.Final) => $"final version {number}",
    };

    /// <summary>The word across every page until the report is final.</summary>
    public string? Watermark => State == OutputState.Final ? null : "Draft";

    /// <summary>The stage whose words the headline takes: there is none before the report is final.</summary>
    internal AssessmentStage Stage => State == OutputState.Final ? AssessmentStage.Final : AssessmentStage.Draft;

    private string Date => UkTime.InWords(UkTime.DateOf(MadeAt));
}
