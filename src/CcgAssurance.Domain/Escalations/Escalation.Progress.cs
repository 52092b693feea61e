using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;

namespace CcgAssurance.Domain.Escalations;

/// <content>What happens under the agreed actions, and what was said about the escalation.</content>
public sealed partial class Escalation
{
    private List<MilestoneMark>? _marks;
    private List<EscalationCommunication>? _communications;

    /// <summary>Which milestones were marked as met or not met, in order.</summary>
    public IReadOnlyList<MilestoneMark> Marks => _marks.Loaded();

    /// <summary>What was said and sent about the escalation.</summary>
    public IReadOnlyList<EscalationCommunication> Communications => _communications.Loaded();

    /// <summary>Whether milestones can be marked: from the agreement until the end.</summary>
    public bool CanProgress => Stage == EscalationStage.InProgress;

    /// <summary>What was marked last about a milestone; null while nothing was.</summary>
    public MilestoneMark? MarkOf(Guid milestone) => Marks.Where(mark => mark.Milestone == milestone).MaxBy(mark => mark.Position);

    /// <summary>Whether a milestone is met.</summary>
    public bool IsMet(Guid milestone) => MarkOf(milestone) is { IsMet: true };

    /// <summary>The milestones in force that are not met, in the order of their dates; none once the escalation is over.</summary>
    public IReadOnlyList<EscalationMilestone> Unmet =>
        CanProgress ? [.. TermsInForce!.Milestones.Where(row => !IsMet(row.Key)).OrderBy(row => row.DueOn)] : [];

    /// <summary>The milestones in force whose day is over and that are not met.</summary>
    [Rule("R195")]
    public IReadOnlyList<EscalationMilestone> OverdueOn(DateOnly today) => [.. Unmet.Where(row => row.DueOn < today)];

    /// <summary>
    /// Marks a milestone as met, for either side. Conflict unless the actions in force have that milestone and it is not met.
    /// </summary>
    [Rule("R195")]
    public Outcome MarkMet(MilestoneMarkAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Mark(isMet: true, answers, actor);
    }

    /// <summary>
    /// Puts right that a milestone was marked as met, with the reason. Conflict unless the actions in force have that milestone and it is
    /// marked as met.
    /// </summary>
    [Rule("R195")]
    public Outcome MarkNotMet(Guid milestone, string reason, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Mark(isMet: false, new MilestoneMarkAnswers(milestone, actor.Today, reason), actor);
    }

    /// <summary>
    /// Files a letter, email, call or meeting with the escalation for both sides to read, also after it is over. What is filed is never
    /// changed. Conflict before the view is put to the group.
    /// </summary>
    [Rule("R255")]
    public Outcome AddCommunication(CommunicationAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(actor);
        if (!IsShared)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. actor.May(Permission.FileCommunications) ? Array.Empty<Finding>() : [Finding.Blocking(GuidanceRules.R255, EitherLead)],
            .. EscalationRules.InFuture(GuidanceRules.R255, answers.On, nameof(CommunicationAnswers.On), actor.Today),
        ]);
        if (outcome.IsDone)
        {
            _communications.Loaded().Add(new EscalationCommunication(this, answers, actor));
        }

        return outcome;
    }

    private Outcome Mark(bool isMet, MilestoneMarkAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.Note);
        if (!CanProgress
            || !TermsInForce!.Milestones.Any(row => row.Key == answers.Milestone)
            || IsMet(answers.Milestone) == isMet)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. Only(actor, Permission.ReportOnEscalations, GuidanceRules.R195, EitherLead),
            .. EscalationRules.InFuture(GuidanceRules.R195, answers.On, nameof(MilestoneMarkAnswers.On), actor.Today),
        ]);
        if (outcome.IsDone)
        {
            _marks.Loaded().Add(new MilestoneMark(this, _marks.Count + 1, isMet, answers, actor));
        }

        return outcome;
    }
}
