using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <content>The directions as they are drafted: before the case is submitted, and in each change afterwards.</content>
public sealed partial class InterventionCase
{
    private List<Direction>? _directions;

    /// <summary>The directions, one for each group concerned, in order.</summary>
    [Rule("R309")]
    public IReadOnlyList<Direction> Directions => [.. _directions.Loaded().OrderBy(row => row.Position)];

    /// <summary>The directions that are signed and not lifted.</summary>
    public IReadOnlyList<Direction> DirectionsInForce => [.. Directions.Where(row => row.IsInForce)];

    /// <summary>
    /// Adds a draft direction to a group: the one that the case is about, or one that carries out functions for it. Conflict once the case
    /// is submitted, and if that group has one already.
    /// </summary>
    [Rule("R213", "R309")]
    public Outcome AddDirection(NamedCcg ccg, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(ccg);
        if (!CanBeWritten || _directions.Loaded().Exists(row => row.GivenToCode == ccg.Code))
        {
            return Outcome.Conflict;
        }

        var outcome = MayDraft(actor);
        if (outcome.IsDone)
        {
            _directions.Add(Direction.Draft(this, _directions.Select(row => row.Position).DefaultIfEmpty().Max() + 1, ccg, actor));
        }

        return outcome;
    }

    /// <summary>Removes a draft direction. Conflict once the case is submitted, or if it has no such direction.</summary>
    [Rule("R213")]
    public Outcome RemoveDirection(Guid direction, Actor actor)
    {
        if (!CanBeWritten || _directions.Loaded().Find(row => row.Id == direction) is not { } found)
        {
            return Outcome.Conflict;
        }

        var outcome = MayDraft(actor);
        if (outcome.IsDone)
        {
            _directions.Remove(found);
        }

        return outcome;
    }

    /// <summary>
    /// Writes what a direction says beside its requirements, without the answers of powers that it does not use. Conflict unless a draft of
    /// it is in hand.
    /// </summary>
    [Rule("R213", "R216", "R308")]
    public Outcome WriteDirection(Guid direction, DirectionAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return EditDirection(
            row => row.Id == direction,
            version => version,
            (found, version) => version.Write(DirectionRules.OnlyUsed(answers, found.IsToOtherCcg)),
            actor);
    }

    /// <summary>Adds a requirement to a direction. Conflict unless a draft of it is in hand.</summary>
    [Rule("R310")]
    public Outcome AddRequirement(Guid direction, RequirementAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return EditDirection(row => row.Id == direction, version => version, (_, version) => version.Add(answers), actor);
    }

    /// <summary>
    /// Changes a requirement of a draft. One of a signed version that asks for something else becomes another, about which nothing is
    /// marked. Conflict unless a draft that has it is in hand.
    /// </summary>
    [Rule("R308", "R310")]
    public Outcome ChangeRequirement(Guid id, RequirementAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return EditDirection(
            _ => true,
            version => version.Requirements.FirstOrDefault(row => row.Id == id),
            (direction, row) => row.Write(
                answers,
                asAnother: direction.VersionInForce?.Requirements.Any(signed =>
                    signed.Key == row.Key && (signed.Text, signed.NeedsApproval) != (answers.Text, answers.NeedsApproval)) == true),
            actor);
    }

    /// <summary>Removes a requirement of a draft. Conflict unless a draft that has it is in hand.</summary>
    [Rule("R310")]
    public Outcome RemoveRequirement(Guid id, Actor actor) => EditDirection(
        _ => true,
        version => version.Requirements.FirstOrDefault(row => row.Id == id),
        (direction, row) => direction.VersionInHand!.Remove(row),
        actor);

    private static Outcome MayDraft(Actor actor) =>
        Outcome.From([.. Only(actor, Permission.WriteInterventions, GuidanceRules.R213Step6CommitteeApproval, OnlyTheLead)]);

    private static Outcome EditRow<TRow>(Direction direction, TRow row, Action<Direction, TRow> change, Actor actor)
    {
        var outcome = MayDraft(actor);
        if (outcome.IsDone)
        {
            change(direction, row);
        }

        return outcome;
    }

    private Outcome EditDirection<TRow>(
        Predicate<Direction> which, Func<DirectionVersion, TRow?> find, Action<Direction, TRow> change, Actor actor)
        where TRow : class
    {
        foreach (var direction in _directions.Loaded().FindAll(which))
        {
            if (direction.VersionInHand is { Stage: DirectionVersionStage.Draft } draft && find(draft) is { } row)
            {
                return EditRow(direction, row, change, actor);
            }
        }

        return Outcome.Conflict;
    }
}
