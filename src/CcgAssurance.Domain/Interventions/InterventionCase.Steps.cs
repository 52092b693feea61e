using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <content>The six steps as they are written, completed one after the other, and opened again.</content>
public sealed partial class InterventionCase
{
    private const string OnlyTheLead = "Ask the area team lead to do this";

    private List<InterventionStepRecord>? _steps;
    private List<InformalContact>? _contacts;
    private List<SupportNote>? _supportNotes;

    /// <summary>The six steps, in order.</summary>
    [Rule("R205")]
    public IReadOnlyList<InterventionStepRecord> Steps => [.. _steps.Loaded().OrderBy(row => row.Step)];

    /// <summary>Earlier informal contacts on the concern, in the order of their days.</summary>
    [Rule("R207")]
    public IReadOnlyList<InformalContact> Contacts => [.. _contacts.Loaded().OrderBy(row => row.On)];

    /// <summary>Which support of regional or national teams was asked for or given, in the order of the days.</summary>
    [Rule("R209")]
    public IReadOnlyList<SupportNote> SupportNotes => [.. _supportNotes.Loaded().OrderBy(row => row.On)];

    /// <summary>Whether steps and draft directions can still be written: until the case is submitted.</summary>
    public bool CanBeWritten => InterventionStages.BeforeSubmission.Contains(Stage);

    /// <summary>One of the steps.</summary>
    public InterventionStepRecord StepOf(InterventionStep step) => _steps.Loaded().Single(row => row.Step == step);

    /// <summary>Whether a step is complete.</summary>
    public bool IsComplete(InterventionStep step) => StepOf(step).IsComplete;

    /// <summary>Whether a step can still be written and completed.</summary>
    public bool CanStepBeWritten(InterventionStep step) => CanBeWritten && !IsComplete(step);

    /// <summary>
    /// Writes the first step: the meeting at which the concern was first formally raised. Conflict once the step is complete.
    /// </summary>
    [Rule("R206", "R207")]
    public Outcome WriteMeeting(MeetingStepAnswers answers, Actor actor) =>
        EditStep(InterventionStep.AssuranceMeeting, actor, answers, answers?.On, step => step.Write(answers!));

    /// <summary>Adds an earlier informal contact to the first step. Conflict once the step is complete.</summary>
    [Rule("R207")]
    public Outcome AddContact(ContactAnswers answers, Actor actor) => EditStep(
        InterventionStep.AssuranceMeeting, actor, answers, answers?.On, _ => _contacts.Loaded().Add(new InformalContact(this, answers!)));

    /// <summary>Removes an earlier informal contact. Conflict once the step is complete, or if there is no such contact.</summary>
    [Rule("R207")]
    public Outcome RemoveContact(Guid id, Actor actor) => _contacts.Loaded().Find(row => row.Id == id) is { } contact
        ? EditStep(InterventionStep.AssuranceMeeting, actor, contact, null, _ => _contacts.Remove(contact))
        : Outcome.Conflict;

    /// <summary>Writes the second step: the formal request. Conflict once the step is complete.</summary>
    [Rule("R208")]
    public Outcome WriteRequest(RequestStepAnswers answers, Actor actor) => EditStep(
        InterventionStep.FormalRequest, actor, answers, answers?.Request?.IssuedOn, step => step.Write(answers!));

    /// <summary>Writes the third step: support by regional or national teams. Conflict once the step is complete.</summary>
    [Rule("R209")]
    public Outcome WriteSupport(SupportStepAnswers answers, Actor actor) =>
        EditStep(InterventionStep.SupportOptions, actor, answers, answers?.On, step => step.Write(answers!));

    /// <summary>
    /// Records support that was asked for or given, by the team that gave it or by the area team. Refused to a team about the other one.
    /// Conflict once the third step is complete or the case is over.
    /// </summary>
    [Rule("R209")]
    public Outcome RecordSupport(SupportNoteAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(actor);
        if (!CanStepBeWritten(InterventionStep.SupportOptions))
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. InterventionRules.WrongSupportNote(answers, actor),
            .. InterventionRules.InFuture(GuidanceRules.R209Step3SupportOptions, answers.On, nameof(answers.On), actor.Today),
        ]);
        if (outcome.IsDone)
        {
            _supportNotes.Loaded().Add(new SupportNote(this, answers, actor));
        }

        return outcome;
    }

    /// <summary>Writes the fourth step: intervention and its effect on patients. Conflict once the step is complete.</summary>
    [Rule("R210", "R211")]
    public Outcome WriteOptions(OptionsStepAnswers answers, Actor actor) =>
        EditStep(InterventionStep.InterventionOptions, actor, answers, answers?.On, step => step.Write(answers!));

    /// <summary>Writes the fifth step: how peers reviewed the rationale. Conflict once the step is complete.</summary>
    [Rule("R212")]
    public Outcome WriteReview(ReviewStepAnswers answers, Actor actor) =>
        EditStep(InterventionStep.ConsistencyReview, actor, answers, answers?.On, step => step.Write(answers!));

    /// <summary>Writes the sixth step: the summary report and its evidence. Conflict once the case is submitted.</summary>
    [Rule("R213")]
    public Outcome WriteSummary(SummaryStepAnswers answers, Actor actor) =>
        EditStep(InterventionStep.CommitteeApproval, actor, answers, answers?.On, step => step.Write(answers!));

    /// <summary>Adds a document to a step. Conflict once the step is complete.</summary>
    [Rule("R205")]
    public Outcome AddFile(InterventionStep step, UploadedFile file, Actor actor) =>
        EditStep(step, actor, file, null, row => row.Add(new InterventionFile(row, file)));

    /// <summary>Removes a document of a step. Conflict once the step is complete, or if it has no such document.</summary>
    [Rule("R205")]
    public Outcome RemoveFile(Guid id, Actor actor) =>
        _steps.Loaded().Find(row => row.Files.Any(file => file.Id == id)) is { } step
            ? EditStep(step.Step, actor, step, null, row => row.RemoveFile(id))
            : Outcome.Conflict;

    private Outcome EditStep(InterventionStep step, Actor actor, object? answers, DateOnly? on, Action<InterventionStepRecord> change)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(actor);
        if (!CanStepBeWritten(step))
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. Only(actor, Permission.WriteInterventions, step.Rule(), OnlyTheLead),
            .. InterventionRules.InFuture(step.Rule(), on, nameof(InterventionStepRecord.On), actor.Today),
        ]);
        if (outcome.IsDone)
        {
            var row = StepOf(step);
            change(row);
            row.WrittenNow(actor);
        }

        return outcome;
    }
}
