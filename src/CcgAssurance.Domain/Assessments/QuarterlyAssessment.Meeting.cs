using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Assessments;

// The meeting of the quarter, who attends it, what is undertaken in it, and other contacts (paras 28 to 33).
public sealed partial class QuarterlyAssessment
{
    private List<AssuranceMeeting>? _meetings;
    private List<MeetingAttendee>? _attendees;
    private List<Undertaking>? _undertakings;

    /// <summary>The meeting of the quarter and the other contacts, or those of them that were loaded.</summary>
    public IReadOnlyList<AssuranceMeeting> Meetings => _meetings.Loaded();

    /// <summary>Those who attend the meeting of the quarter, as far as loaded.</summary>
    public IReadOnlyList<MeetingAttendee> Attendees => _attendees.Loaded();

    /// <summary>What either side undertook, as far as loaded.</summary>
    public IReadOnlyList<Undertaking> Undertakings => _undertakings.Loaded();

    /// <summary>
    /// Records the meeting of the quarter, or why there is none. Once it is held, or the reason is stated, the assessment
    /// has had its conversation; a planned date alone changes nothing. All judgements must be loaded, because they may rest on it.
    /// </summary>
    [Rule("R89", "R91", "R122", "R133")]
    public Outcome RecordMeeting(MeetingAnswers answers, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (!Stage.IsOpenForDrafting())
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From(MeetingRules.Check(answers, Quarter.StartIn(Year), MeetingFacts(), today));
        if (outcome.IsDone)
        {
            Meetings.Single(meeting => meeting.Kind.IsOfTheQuarter()).Record(answers);
            if (answers.TakesPlace == false || answers.Date <= today)
            {
                AdvanceTo(AssessmentStage.ConversationHeld);
            }
        }

        return outcome;
    }

    /// <summary>Adds another meeting or contact, which never counts as the meeting of the quarter.</summary>
    [Rule("R108")]
    public Outcome AddContact(ContactAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return answers.Kind.IsOfTheQuarter() ? QuarterlyKind : WhileOpen(() =>
        {
            var contact = new AssuranceMeeting(Id, answers.Kind);
            contact.Record(answers);
            _meetings.Loaded().Add(contact);
        });
    }

    /// <summary>Changes another meeting or contact; conflict if somebody removed it.</summary>
    [Rule("R108")]
    public Outcome ChangeContact(Guid id, ContactAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return answers.Kind.IsOfTheQuarter() ? QuarterlyKind : WhileOpen(Contact(id), contact => contact.Record(answers));
    }

    /// <summary>Removes another meeting or contact; the meeting of the quarter stays. Conflict if somebody else removed it.</summary>
    public Outcome RemoveContact(Guid id) => WhileOpen(Contact(id), contact => _meetings.Loaded().Remove(contact));

    /// <summary>Adds somebody who attends the meeting of the quarter.</summary>
    [Rule("R19", "R103")]
    public Outcome AddAttendee(AttendeeAnswers answers) => WhileOpen(() => _attendees.Loaded().Add(new MeetingAttendee(Id, answers)));

    /// <summary>Changes what is recorded about somebody who attends; conflict if somebody removed them.</summary>
    public Outcome ChangeAttendee(Guid id, AttendeeAnswers answers) =>
        WhileOpen(_attendees.Loaded().Find(attendee => attendee.Id == id), attendee => attendee.Record(answers));

    /// <summary>Removes somebody from the meeting of the quarter; conflict if somebody else did.</summary>
    public Outcome RemoveAttendee(Guid id) => WhileOpen(
        _attendees.Loaded().Find(attendee => attendee.Id == id), attendee => _attendees.Loaded().Remove(attendee));

    /// <summary>Adds what one side undertook.</summary>
    [Rule("R104")]
    public Outcome AddUndertaking(UndertakingAnswers answers) => WhileOpen(() => _undertakings.Loaded().Add(new Undertaking(Id, answers)));

    /// <summary>Changes an undertaking or says that it is done; conflict if somebody removed it.</summary>
    public Outcome ChangeUndertaking(Guid id, UndertakingAnswers answers) =>
        WhileOpen(_undertakings.Loaded().Find(undertaking => undertaking.Id == id), undertaking => undertaking.Record(answers));

    /// <summary>Removes an undertaking; conflict if somebody else did.</summary>
    public Outcome RemoveUndertaking(Guid id) => WhileOpen(
        _undertakings.Loaded().Find(undertaking => undertaking.Id == id),
        undertaking => _undertakings.Loaded().Remove(undertaking));

    // A quarter has one meeting of its own; a contact beside it is of another kind.
    private static Outcome QuarterlyKind => Outcome.From(
        [Finding.Blocking(GuidanceRules.R108MonthlyReviewMeetings, "Select another kind of contact", nameof(ContactAnswers.Kind))]);

    private AssuranceMeeting? Contact(Guid id) => _meetings.Loaded().Find(meeting => meeting.Id == id && !meeting.Kind.IsOfTheQuarter());

    private Outcome WhileOpen<TPart>(TPart? part, Action<TPart> change)
        where TPart : class =>
        part is null ? Outcome.Conflict : WhileOpen(() => change(part));

    private Outcome WhileOpen(Action change)
    {
        if (!Stage.IsOpenForDrafting())
        {
            return Outcome.Conflict;
        }

        change();
        return Outcome.Done;
    }
}
