using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Escalations;

/// <summary>
/// One edition of the actions of an escalation, with their timeline, milestones and consequences. Its words never change once it is
/// proposed: a change is another edition, and until both sides accept that, the last one that they agreed is in force.
/// </summary>
[Rule("R195", "R196")]
public sealed partial class EscalationTerms : IVersioned, IAudited
{
    private List<EscalationAction>? _actions;
    private List<EscalationMilestone>? _milestones;

    private EscalationTerms()
    {
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The escalation.</summary>
    public Guid EscalationId { get; private set; }

    /// <summary>Its number among the editions of the escalation; the first is 1.</summary>
    public int Edition { get; private set; }

    /// <summary>Where it stands.</summary>
    public EscalationTermsStage Stage { get; private set; }

    /// <summary>Why what was agreed is changed, or is tried again; null where neither is so.</summary>
    public string? ChangeReason { get; private set; }

    /// <summary>The first day of the timeline; null while that is open.</summary>
    public DateOnly? StartsOn { get; private set; }

    /// <summary>The last day of the timeline; null while that is open.</summary>
    public DateOnly? EndsOn { get; private set; }

    /// <summary>What happens if the actions are not delivered; null while that is open.</summary>
    public string? Consequences { get; private set; }

    /// <summary>The name of the person who began this edition.</summary>
    public string DraftedBy { get; private set; } = "";

    /// <summary>When it was begun.</summary>
    public DateTimeOffset DraftedAt { get; private set; }

    /// <summary>The actions.</summary>
    public IReadOnlyList<EscalationAction> Actions => _actions.Loaded();

    /// <summary>The milestones of all actions.</summary>
    public IReadOnlyList<EscalationMilestone> Milestones => _milestones.Loaded();

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => Escalation.KeyOf(EscalationId);

    /// <inheritdoc />
    public string HistoryName => Edition == 1 ? "Actions" : $"Actions, edition {Edition}";

    /// <summary>A draft is for the area team alone.</summary>
    public bool IsConfidential => Stage is EscalationTermsStage.Draft or EscalationTermsStage.Discarded;

    /// <summary>What it says beside its lists, as it would be typed anew.</summary>
    public EscalationTermsAnswers ToAnswers() => new(StartsOn, EndsOn, Consequences);

    /// <summary>The milestones of an action, in order.</summary>
    public IReadOnlyList<EscalationMilestone> MilestonesOf(EscalationAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return [.. Milestones.Where(row => row.Action == action.Key).OrderBy(row => row.Position)];
    }

    internal static EscalationTerms Begin(Escalation escalation, int edition, Actor actor) => new()
    {
        Id = Guid.CreateVersion7(),
        EscalationId = escalation.Id,
        Edition = edition,
        DraftedBy = actor.Name,
        DraftedAt = actor.At,
        _actions = [],
        _milestones = [],
    };

    internal void Write(EscalationTermsAnswers answers) =>
        (StartsOn, EndsOn, Consequences) = (answers.StartsOn, answers.EndsOn, answers.Consequences);

    internal void Add(EscalationActionAnswers answers) =>
        _actions.Loaded().Add(new EscalationAction(this, Guid.CreateVersion7(), Next(_actions.Select(row => row.Position)), answers));

    internal void Add(EscalationAction action, EscalationMilestoneAnswers answers) => _milestones.Loaded().Add(
        new EscalationMilestone(
            this, Guid.CreateVersion7(), action.Key, Next(MilestonesOf(action).Select(row => row.Position)), answers));

    internal bool Has(Guid id) => Actions.Any(row => row.Id == id) || Milestones.Any(row => row.Id == id);

    internal void Remove(Guid id)
    {
        _milestones.Loaded().RemoveAll(row => row.Id == id || Actions.Any(action => action.Id == id && action.Key == row.Action));
        _actions.Loaded().RemoveAll(row => row.Id == id);
    }

    /// <summary>Begins with what an earlier edition says. Rows keep the keys by which they are known.</summary>
    internal void Continue(EscalationTerms earlier, string? reason)
    {
        Write(earlier.ToAnswers());
        ChangeReason = reason;
        _actions.Loaded().AddRange(earlier.Actions.Select(row => new EscalationAction(this, row.Key, row.Position, row.ToAnswers())));
        _milestones.Loaded().AddRange(
            earlier.Milestones.Select(row => new EscalationMilestone(this, row.Key, row.Action, row.Position, row.ToAnswers())));
    }

    private static int Next(IEnumerable<int> positions) => positions.DefaultIfEmpty().Max() + 1;
}
