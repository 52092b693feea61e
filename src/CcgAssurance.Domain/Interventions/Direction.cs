using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <summary>
/// A direction under section 14Z21 to one group. Where another group carries out functions, that one has a direction of its own. What is
/// signed never changes: a change is another version, and until that is signed the one before is in force. A direction changes no other
/// record.
/// </summary>
[Rule("R213", "R214", "R308", "R309", "R311")]
public sealed class Direction : IVersioned, IAudited
{
    /// <summary>The longest name of a group, in characters.</summary>
    public const int CcgNameMaxLength = 200;

    /// <summary>The longest reason for lifting, in characters.</summary>
    public const int ReasonMaxLength = 2_000;

    private List<DirectionVersion>? _versions;
    private List<DirectionPassing>? _passings;

    private Direction()
    {
    }

    /// <summary>The kind of record: a direction, of which every signed version is kept.</summary>
    public static RecordKind Kind { get; } = new("Direction");

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Its place among the directions of the case; the first is 1.</summary>
    public int Position { get; private set; }

    /// <summary>The group for which it holds now: the one to which it was given, or its successor.</summary>
    public OrganisationCode CcgCode { get; private set; }

    /// <summary>The group to which it was given.</summary>
    public OrganisationCode GivenToCode { get; private set; }

    /// <summary>The name under which it was given.</summary>
    public string GivenToName { get; private set; } = "";

    /// <summary>The name of the group for which it holds now: the one under which it was given, or that of the successor.</summary>
    public string CcgName => Passings.OrderBy(row => row.Position).LastOrDefault()?.ToName ?? GivenToName;

    /// <summary>Whether it is given to another group, which carries out functions for the one that the case is about.</summary>
    public bool IsToOtherCcg { get; private set; }

    /// <summary>The version that the Chief Executive signed last; null while nothing is signed.</summary>
    public int? InForce { get; private set; }

    /// <summary>The version that is written or put forward; null where none is.</summary>
    public int? InHand { get; private set; }

    /// <summary>The first day on which it is in force; null while it is not signed.</summary>
    public DateOnly? InForceOn { get; private set; }

    /// <summary>The first day on which it is no longer in force; null while it is not lifted.</summary>
    public DateOnly? LiftedOn { get; private set; }

    /// <summary>Why it was lifted.</summary>
    public string? LiftedReason { get; private set; }

    /// <summary>Its versions, in order.</summary>
    public IReadOnlyList<DirectionVersion> Versions => _versions.Loaded();

    /// <summary>How it passed to successors, in order.</summary>
    public IReadOnlyList<DirectionPassing> Passings => _passings.Loaded();

    /// <summary>The version that the Chief Executive signed last; null while nothing is signed.</summary>
    public DirectionVersion? VersionInForce => InForce is { } number ? Numbered(number) : null;

    /// <summary>The version that is written or put forward; null where none is.</summary>
    public DirectionVersion? VersionInHand => InHand is { } number ? Numbered(number) : null;

    /// <summary>Whether it is signed and not lifted.</summary>
    [Rule("R214", "R308")]
    public bool IsInForce => InForceOn is not null && LiftedOn is null;

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => InterventionCase.KeyOf(CaseId);

    /// <inheritdoc />
    public string HistoryName => $"Direction to {GivenToName}";

    /// <summary>Until it is signed it is a draft, which is for NHS England alone.</summary>
    public bool IsConfidential => InForceOn is null;

    /// <summary>The direction as the versions that are kept of it are named.</summary>
    public RecordKey Record => KeyOf(Id);

    /// <summary>Whether it is on the public list on a day: it is in force, and it was not lifted.</summary>
    [Rule("R245", "R308", "R311")]
    public bool PublicOn(DateOnly today) => InForceOn <= today && !(LiftedOn <= today);

    /// <summary>A direction as the versions that are kept of it are named.</summary>
    public static RecordKey KeyOf(Guid id) => new(Kind, id.ToString());

    internal static Direction Draft(InterventionCase intervention, int position, NamedCcg ccg, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(ccg.Name);
        var direction = new Direction
        {
            Id = Guid.CreateVersion7(),
            CaseId = intervention.Id,
            Position = position,
            CcgCode = ccg.Code,
            GivenToCode = ccg.Code,
            GivenToName = ccg.Name,
            IsToOtherCcg = ccg.Code != intervention.CcgCode,
            _versions = [],
            _passings = [],
        };
        direction.Begin(null, actor);
        return direction;
    }

    internal void Begin(string? reason, Actor actor)
    {
        var version = DirectionVersion.Begin(this, _versions.Loaded().Count + 1, reason, actor);
        if (VersionInForce is { } earlier)
        {
            version.Continue(earlier);
        }

        _versions.Add(version);
        InHand = version.Number;
    }

    internal void Sign(Actor actor)
    {
        var version = VersionInHand!;
        version.Sign(actor);
        (InForce, InHand) = (version.Number, null);
        InForceOn ??= actor.Today;
    }

    internal void EndInHand(string reason, Actor actor)
    {
        VersionInHand?.End(reason, actor);
        InHand = null;
    }

    internal void Lift(string reason, Actor actor)
    {
        EndInHand("The direction was lifted.", actor);
        (LiftedOn, LiftedReason) = (actor.Today, reason);
    }

    internal void PassTo(NamedCcg successor, DateOnly on)
    {
        _passings.Loaded().Add(new DirectionPassing(this, _passings.Count + 1, successor, on));
        CcgCode = successor.Code;
    }

    private DirectionVersion Numbered(int number) => _versions.Loaded().Single(version => version.Number == number);
}
