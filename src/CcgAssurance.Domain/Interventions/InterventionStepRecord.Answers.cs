using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Interventions;

/// <content>What each step says beside its day and its main text. All of it is null while it is open, and in the other steps.</content>
public sealed partial class InterventionStepRecord
{
    /// <summary>Step 1: the meeting, where it is recorded here.</summary>
    public Guid? MeetingId { get; private set; }

    /// <summary>Step 1: what that meeting is called.</summary>
    public string? MeetingTitle { get; private set; }

    /// <summary>Step 1: the national and local insight behind the concern.</summary>
    [Rule("R206")]
    public string? Insight { get; private set; }

    /// <summary>Step 1: why there was no earlier informal contact.</summary>
    [Rule("R207")]
    public string? NoContactReason { get; private set; }

    /// <summary>Step 2: the formal request.</summary>
    [Rule("R208")]
    public Guid? RequestId { get; private set; }

    /// <summary>Step 2: the number of the request.</summary>
    public int? RequestNumber { get; private set; }

    /// <summary>Step 2: the subject of the request when it was linked.</summary>
    public string? RequestTitle { get; private set; }

    /// <summary>Step 2: whether the request is made under section 14Z18 or 14Z19.</summary>
    [Rule("R208")]
    public bool? IsRequestFormal { get; private set; }

    /// <summary>Step 3: the day on which the reply was found insufficient, or was overdue.</summary>
    [Rule("R209")]
    public DateOnly? InsufficientOn { get; private set; }

    /// <summary>Step 3: why no support was asked for or given.</summary>
    [Rule("R209")]
    public string? NoSupportReason { get; private set; }

    /// <summary>Step 4: what an intervention would mean.</summary>
    [Rule("R210")]
    public string? Implications { get; private set; }

    /// <summary>Step 4: whether patients would be worse off.</summary>
    [Rule("R211")]
    public ImpactFinding? Finding { get; private set; }

    /// <summary>Step 4: why that is the finding.</summary>
    [Rule("R211")]
    public string? FindingReason { get; private set; }

    /// <summary>Step 5: whether it is recorded that the power is exercised on behalf of the NHS England Board.</summary>
    [Rule("R212")]
    public bool? IsForTheBoard { get; private set; }

    /// <summary>Step 6: the evidence that goes with the report.</summary>
    [Rule("R213")]
    public string? Evidence { get; private set; }

    internal void Write(MeetingStepAnswers answers)
    {
        (On, Text) = (answers.On, answers.Concern);
        (MeetingId, MeetingTitle) = (answers.MeetingId, Short(answers.MeetingTitle));
        (Insight, NoContactReason) = (answers.Insight, answers.NoContactReason);
    }

    internal void Write(RequestStepAnswers answers)
    {
        (On, Text) = (answers.Request?.IssuedOn, answers.Text);
        (RequestId, RequestNumber) = (answers.Request?.Id, answers.Request?.Number);
        (RequestTitle, IsRequestFormal) = (Short(answers.Request?.Title), answers.Request?.IsFormal);
    }

    internal void Write(SupportStepAnswers answers)
    {
        (On, Text) = (answers.On, answers.Result);
        (InsufficientOn, NoSupportReason) = (answers.InsufficientOn, answers.NoSupportReason);
    }

    internal void Write(OptionsStepAnswers answers)
    {
        (On, Text) = (answers.On, answers.Why);
        (Implications, Finding, FindingReason) = (answers.Implications, answers.Finding, answers.FindingReason);
    }

    internal void Write(ReviewStepAnswers answers) => (On, Text, IsForTheBoard) = (answers.On, answers.Text, answers.IsForTheBoard);

    internal void Write(SummaryStepAnswers answers) => (On, Text, Evidence) = (answers.On, answers.Report, answers.Evidence);

    private static string? Short(string? title) => title?.Length > TitleMaxLength ? title[..(TitleMaxLength - 1)] + "…" : title;
}
