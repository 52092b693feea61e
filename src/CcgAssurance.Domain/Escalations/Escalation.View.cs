using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Escalations;

/// <content>The first part: one coordinated view with its sources.</content>
public sealed partial class Escalation
{
    private const string OnlyTheLead = "Ask the area team lead to do this";

    private List<EscalationSource>? _sources;

    /// <summary>The sources of the view, soft intelligence among them. See <see cref="SourcesSeenBy"/>.</summary>
    public IReadOnlyList<EscalationSource> Sources => _sources.Loaded();

    /// <summary>Whether the view can still be written: until it is completed.</summary>
    public bool CanViewBeWritten => Stage == EscalationStage.View;

    /// <summary>The sources that a side sees: soft intelligence stays in the area team, always.</summary>
    [Rule("R119", "R193")]
    public IReadOnlyList<EscalationSource> SourcesSeenBy(AssuranceSide side) =>
        [.. Sources.Where(source => side == AssuranceSide.NhsEngland || !source.IsSoft).OrderBy(source => source.Position)];

    /// <summary>Writes the area team's single view. Conflict once it is complete.</summary>
    [Rule("R192", "R193")]
    public Outcome WriteView(string? statement, Actor actor) => EditView(actor, () => ViewStatement = statement);

    /// <summary>Adds a source of the view. Conflict once the view is complete.</summary>
    [Rule("R193")]
    public Outcome AddSource(EscalationSourceAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return EditView(
            actor,
            () => _sources.Loaded().Add(
                new EscalationSource(this, _sources.Select(row => row.Position).DefaultIfEmpty().Max() + 1, answers)),
            answers);
    }

    /// <summary>Changes a source of the view. Conflict once the view is complete, or if it has no such source.</summary>
    [Rule("R193")]
    public Outcome ChangeSource(Guid id, EscalationSourceAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return _sources.Loaded().Find(row => row.Id == id) is { } source
            ? EditView(actor, () => source.Write(answers), answers)
            : Outcome.Conflict;
    }

    /// <summary>Removes a source of the view. Conflict once the view is complete, or if it has no such source.</summary>
    [Rule("R193")]
    public Outcome RemoveSource(Guid id, Actor actor) => _sources.Loaded().Find(row => row.Id == id) is { } source
        ? EditView(actor, () => _sources.Remove(source))
        : Outcome.Conflict;

    /// <summary>What stands between the view and its completion. Conflict once it is complete.</summary>
    [Rule("R192", "R193")]
    public Outcome CheckView(Actor actor) => CanViewBeWritten
        ? Outcome.From([
            .. Only(actor, Permission.WriteEscalations, GuidanceRules.R193, OnlyTheLead),
            .. EscalationRules.MissingView(ViewStatement, Sources),
        ])
        : Outcome.Conflict;

    /// <summary>Completes the view, which can then be put to the group. Conflict once it is complete.</summary>
    [Rule("R192", "R193")]
    public Outcome CompleteView(Actor actor)
    {
        var outcome = CheckView(actor);
        if (outcome.IsDone)
        {
            (ViewCompletedOn, ViewCompletedBy) = (actor.Today, actor.Name);
            MoveTo(EscalationStage.ViewComplete);
        }

        return outcome;
    }

    /// <summary>Opens a complete view again to change it. Conflict unless it is complete and was not yet put to the group.</summary>
    [Rule("R192")]
    public Outcome ReopenView(Actor actor)
    {
        if (Stage != EscalationStage.ViewComplete)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([.. Only(actor, Permission.WriteEscalations, GuidanceRules.R192EscalationInThreeParts, OnlyTheLead)]);
        if (outcome.IsDone)
        {
            (ViewCompletedOn, ViewCompletedBy) = (null, null);
            MoveTo(EscalationStage.View);
        }

        return outcome;
    }

    private Outcome EditView(Actor actor, Action change, EscalationSourceAnswers? source = null)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!CanViewBeWritten)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. Only(actor, Permission.WriteEscalations, GuidanceRules.R193, OnlyTheLead),
            .. EscalationRules.InFuture(GuidanceRules.R193, source?.On, nameof(EscalationSourceAnswers.On), actor.Today),
        ]);
        if (outcome.IsDone)
        {
            change();
        }

        return outcome;
    }
}
