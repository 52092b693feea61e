using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Escalations;

/// <content>The third part is written: the first actions, and each change to what was agreed.</content>
public sealed partial class Escalation
{
    private List<EscalationTerms>? _terms;

    /// <summary>The editions of the actions, in order.</summary>
    public IReadOnlyList<EscalationTerms> Terms => _terms.Loaded();

    /// <summary>The edition that is written or proposed; null where none is.</summary>
    public EscalationTerms? TermsInHand => InHand is { } edition ? Edition(edition) : null;

    /// <summary>The edition that both sides agreed last; null while they agreed none.</summary>
    public EscalationTerms? TermsInForce => InForce is { } edition ? Edition(edition) : null;

    /// <summary>Whether there are actions that can still be written.</summary>
    public bool CanBeWritten => TermsInHand is { Stage: EscalationTermsStage.Draft };

    /// <summary>Whether another edition can be begun: of what is agreed, or after the group did not agree.</summary>
    public bool CanBeRevised => Stage is EscalationStage.InProgress or EscalationStage.NotAgreed && InHand is null;

    /// <summary>Writes the timeline and the consequences of the edition in hand. Conflict unless it is a draft.</summary>
    [Rule("R195")]
    public Outcome WriteTerms(EscalationTermsAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Edit(actor, terms => terms, terms => terms.Write(answers));
    }

    /// <summary>Adds an action to the edition in hand. Conflict unless it is a draft.</summary>
    [Rule("R195")]
    public Outcome AddAction(EscalationActionAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Edit(actor, terms => terms, terms => terms.Add(answers));
    }

    /// <summary>Changes an action of the edition in hand. Conflict unless it is a draft that has it.</summary>
    [Rule("R195")]
    public Outcome ChangeAction(Guid id, EscalationActionAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Edit(actor, terms => terms.Actions.FirstOrDefault(row => row.Id == id), row => row.Write(answers));
    }

    /// <summary>Adds a milestone to an action of the edition in hand. Conflict unless it is a draft that has the action.</summary>
    [Rule("R195")]
    public Outcome AddMilestone(Guid action, EscalationMilestoneAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Edit(
            actor, terms => terms.Actions.FirstOrDefault(row => row.Id == action), row => TermsInHand!.Add(row, answers));
    }

    /// <summary>
    /// Changes a milestone of the edition in hand. One of an agreed edition that is called something else becomes another, which is not
    /// met. Conflict unless it is a draft that has it.
    /// </summary>
    [Rule("R195")]
    public Outcome ChangeMilestone(Guid id, EscalationMilestoneAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Edit(
            actor,
            terms => terms.Milestones.FirstOrDefault(row => row.Id == id),
            row => row.Write(
                answers,
                asAnother: TermsInForce?.Milestones.Any(agreed => agreed.Key == row.Key && agreed.Title != answers.Title) == true));
    }

    /// <summary>
    /// Takes a milestone, or an action with its milestones, out of the edition in hand. Conflict unless it is a draft that has it.
    /// </summary>
    [Rule("R195")]
    public Outcome Remove(Guid id, Actor actor) => Edit(actor, terms => terms.Has(id) ? terms : null, terms => terms.Remove(id));

    /// <summary>
    /// Begins another edition: a change of what is agreed, or new actions after the group did not agree. What is agreed stays in force
    /// until both sides accept the new edition. Conflict where one is in hand already, before the first is decided, or once the escalation
    /// is over.
    /// </summary>
    [Rule("R196")]
    public Outcome Revise(string reason, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (!CanBeRevised)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([.. Only(actor, Permission.WriteEscalations, GuidanceRules.R196, OnlyTheLead)]);
        if (outcome.IsDone)
        {
            var earlier = TermsInForce
                ?? _terms.Loaded().Where(terms => terms.Stage != EscalationTermsStage.Discarded).MaxBy(terms => terms.Edition)!;
            Begin(actor).Continue(earlier, reason);
            MoveTo(Stage);
        }

        return outcome;
    }

    /// <summary>
    /// Puts away a draft that is not needed; what is agreed stays in force. Conflict unless a draft is in hand, and for the first actions,
    /// without which nothing can follow.
    /// </summary>
    [Rule("R196")]
    public Outcome Discard(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!CanBeWritten || Stage == EscalationStage.PutToCcg)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([.. Only(actor, Permission.WriteEscalations, GuidanceRules.R196, OnlyTheLead)]);
        if (outcome.IsDone)
        {
            TermsInHand!.End(EscalationTermsStage.Discarded, null, actor);
            InHand = null;
            MoveTo(Stage);
        }

        return outcome;
    }

    private EscalationTerms Edition(int number) => _terms.Loaded().Single(terms => terms.Edition == number);

    private EscalationTerms Begin(Actor actor)
    {
        var terms = EscalationTerms.Begin(this, _terms.Loaded().Count + 1, actor);
        _terms.Add(terms);
        InHand = terms.Edition;
        return terms;
    }

    private Outcome Edit<TRow>(Actor actor, Func<EscalationTerms, TRow?> find, Action<TRow> change)
        where TRow : class
    {
        if (!CanBeWritten || find(TermsInHand!) is not { } row)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([.. Only(actor, Permission.WriteEscalations, GuidanceRules.R195, OnlyTheLead)]);
        if (outcome.IsDone)
        {
            change(row);
        }

        return outcome;
    }
}
