using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Escalations;

/// <content>The second part: the view is put to the group, and both sides say what level of support and scrutiny is right.</content>
public sealed partial class Escalation
{
    private const string EitherLead = "Ask the area team lead or the CCG lead to do this";

    private List<EscalationAttendee>? _attendees;
    private List<LevelAssessment>? _levels;

    /// <summary>Who took part when the view was put to the group, in order.</summary>
    public IReadOnlyList<EscalationAttendee> Attendees => _attendees.Loaded();

    /// <summary>What both sides said about the right level of support and scrutiny, in order.</summary>
    public IReadOnlyList<LevelAssessment> Levels => _levels.Loaded();

    /// <summary>The level on which both sides agree by what each said last; null while they do not.</summary>
    [Rule("R191")]
    public ScrutinyLevel? AgreedLevel =>
        LevelOf(AssuranceSide.NhsEngland) is { } england && LevelOf(AssuranceSide.Ccg) is { } ccg && england.Level == ccg.Level
            ? england.Level
            : null;

    /// <summary>What a side said last about the right level of support and scrutiny; null while it said nothing.</summary>
    [Rule("R191")]
    public LevelAssessment? LevelOf(AssuranceSide side) => Levels.Where(row => row.Side == side).MaxBy(row => row.Position);

    /// <summary>
    /// Records how the view was put to the group and that the area team followed the ways of working; the first actions can then be
    /// written. Refused while the view is not complete. Conflict once it was put to the group.
    /// </summary>
    [Rule("R192", "R194", "R197", "R250")]
    public Outcome PutToCcg(DiscussionAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(actor);
        if (!CanBeChanged)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. Only(actor, Permission.WriteEscalations, GuidanceRules.R194, OnlyTheLead),
            .. ViewCompletedOn is { } completedOn
                ? EscalationRules.WrongDiscussion(answers, completedOn, actor.Today)
                : [Finding.Blocking(
                    GuidanceRules.R192EscalationInThreeParts,
                    "Complete the area team's view before you record how it was put to the CCG")],
        ]);
        if (outcome.IsDone)
        {
            (PutOn, PutMode) = (answers.On, answers.Mode);
            OtherWayReason = answers.Mode == MeetingMode.FaceToFace ? null : answers.OtherWayReason;
            CcgResponse = answers.HasResponse ? answers.Response : null;
            (PutRecordedBy, PutRecordedAt) = (actor.Name, actor.At);
            _attendees.Loaded().AddRange(answers.Attendees.Select((row, index) => new EscalationAttendee(this, index + 1, row)));
            Begin(actor);
            MoveTo(EscalationStage.PutToCcg);
        }

        return outcome;
    }

    /// <summary>
    /// Records what the actor's own side says is the right level of support and scrutiny; it can say something else later. Refused before
    /// the view is put to the group. Conflict once the escalation is over.
    /// </summary>
    [Rule("R191")]
    public Outcome AssessLevel(ScrutinyLevel level, string note, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(note);
        if (!IsOpen)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. Only(actor, Permission.ReportOnEscalations, GuidanceRules.R191, EitherLead),
            .. IsShared
                ? Array.Empty<Finding>()
                : [Finding.Blocking(
                    GuidanceRules.R192EscalationInThreeParts,
                    "Put the area team's view to the CCG before you record the level of support and scrutiny")],
        ]);
        if (outcome.IsDone)
        {
            _levels.Loaded().Add(new LevelAssessment(this, _levels.Count + 1, level, note, actor));
        }

        return outcome;
    }
}
