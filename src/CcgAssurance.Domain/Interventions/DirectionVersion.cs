using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <summary>One version of what a direction says. From the day on which it is put forward its words never change.</summary>
[Rule("R213", "R216", "R308")]
public sealed partial class DirectionVersion : IVersioned, IAudited
{
    /// <summary>The longest legal wording, in characters.</summary>
    public const int TextMaxLength = 20_000;

    /// <summary>The longest of its other texts, in characters.</summary>
    public const int NoteMaxLength = 2_000;

    /// <summary>The longest name, in characters.</summary>
    public const int NameMaxLength = 200;

    private List<DirectionRequirement>? _requirements;

    private DirectionVersion()
    {
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The direction.</summary>
    public Guid DirectionId { get; private set; }

    /// <summary>Its number among the versions of the direction; the first is 1.</summary>
    public int Number { get; private set; }

    /// <summary>Where it stands.</summary>
    public DirectionVersionStage Stage { get; private set; }

    /// <summary>Why the direction is changed; null for the first version.</summary>
    public string? ChangeReason { get; private set; }

    /// <summary>The powers that are used, in order.</summary>
    public IReadOnlyList<InterventionPower> Powers { get; private set; } = [];

    /// <summary>The legal wording; null while nothing is written.</summary>
    public string? Text { get; private set; }

    /// <summary>Which functions it affects.</summary>
    public string? Functions { get; private set; }

    /// <summary>The first day of its period.</summary>
    public DateOnly? StartsOn { get; private set; }

    /// <summary>The last day of its period.</summary>
    public DateOnly? EndsOn { get; private set; }

    /// <summary>Who stops carrying out functions.</summary>
    public StopsFor? StopsFor { get; private set; }

    /// <summary>Who is appointed as accountable officer.</summary>
    public string? NewAccountableOfficer { get; private set; }

    /// <summary>What changes in the constitution.</summary>
    public string? ConstitutionChange { get; private set; }

    /// <summary>Who carries out functions for the group.</summary>
    public FunctionsCarriedOutBy? CarriedOutBy { get; private set; }

    /// <summary>The other group that carries them out.</summary>
    public OrganisationCode? OtherCcg { get; private set; }

    /// <summary>The name of that group when it was chosen.</summary>
    public string? OtherCcgName { get; private set; }

    /// <summary>What shows that the other group can do it.</summary>
    public string? Capability { get; private set; }

    /// <summary>What shows that the other group has the people and the time for it.</summary>
    public string? Capacity { get; private set; }

    /// <summary>What shows that the other group is willing.</summary>
    public string? Willingness { get; private set; }

    /// <summary>How effective NHS England itself would be, and why it does not act itself.</summary>
    public string? WhyNotNhsEngland { get; private set; }

    /// <summary>The conditions under which it holds or is lifted.</summary>
    public string? Conditions { get; private set; }

    /// <summary>What it requires.</summary>
    public IReadOnlyList<DirectionRequirement> Requirements => _requirements.Loaded();

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => InterventionCase.KeyOf(CaseId);

    /// <inheritdoc />
    public string HistoryName => Number == 1 ? "Wording of a direction" : $"Wording of a direction, version {Number}";

    /// <summary>Until it is signed it is a draft, which is for NHS England alone.</summary>
    public bool IsConfidential => Stage != DirectionVersionStage.SignedOff;

    /// <summary>Whether a power is used.</summary>
    public bool Uses(InterventionPower power) => Powers.Contains(power);

    /// <summary>What it says beside its requirements, as it would be typed anew.</summary>
    public DirectionAnswers ToAnswers() => new()
    {
        Powers = Powers,
        Text = Text,
        Functions = Functions,
        StartsOn = StartsOn,
        EndsOn = EndsOn,
        StopsFor = StopsFor,
        NewAccountableOfficer = NewAccountableOfficer,
        ConstitutionChange = ConstitutionChange,
        CarriedOutBy = CarriedOutBy,
        OtherCcg = OtherCcg,
        OtherCcgName = OtherCcgName,
        Capability = Capability,
        Capacity = Capacity,
        Willingness = Willingness,
        WhyNotNhsEngland = WhyNotNhsEngland,
        Conditions = Conditions,
    };

    internal static DirectionVersion Begin(Direction direction, int number, string? reason, Actor actor) => new()
    {
        Id = Guid.CreateVersion7(),
        CaseId = direction.CaseId,
        DirectionId = direction.Id,
        Number = number,
        ChangeReason = reason,
        DraftedAt = actor.At,
        DraftedBy = actor.Name,
        DraftedById = actor.UserId,
        Powers = direction.IsToOtherCcg ? [InterventionPower.ExerciseByBoardOrOtherCcg] : [],
        _requirements = [],
    };

    internal void Write(DirectionAnswers answers)
    {
        Powers = answers.Powers;
        (Text, Functions, Conditions) = (answers.Text, answers.Functions, answers.Conditions);
        (StartsOn, EndsOn, StopsFor) = (answers.StartsOn, answers.EndsOn, answers.StopsFor);
        (NewAccountableOfficer, ConstitutionChange) = (answers.NewAccountableOfficer, answers.ConstitutionChange);
        (CarriedOutBy, OtherCcg, OtherCcgName) = (answers.CarriedOutBy, answers.OtherCcg, answers.OtherCcgName);
        (Capability, Capacity, Willingness) = (answers.Capability, answers.Capacity, answers.Willingness);
        WhyNotNhsEngland = answers.WhyNotNhsEngland;
    }

    internal void Add(RequirementAnswers answers) => _requirements.Loaded().Add(new DirectionRequirement(
        this, Guid.CreateVersion7(), _requirements.Select(row => row.Position).DefaultIfEmpty().Max() + 1, answers));

    internal void Remove(DirectionRequirement requirement) => _requirements.Loaded().Remove(requirement);

    internal void Continue(DirectionVersion earlier)
    {
        Write(earlier.ToAnswers());
        _requirements.Loaded().AddRange(
            earlier.Requirements.Select(row => new DirectionRequirement(this, row.Key, row.Position, row.ToAnswers())));
    }
}
