using System.Text.Json.Serialization;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// What one edition of a support package says, as plain data: all that its document is made of, and all that is kept of it when both sides
/// have accepted it (2014/15 operational guidance, para 54 and Annex 4).
/// </summary>
[Rule("R151", "R152", "R153", "R154", "R157", "R158", "R159", "R161", "R162", "R163", "R165", "R166", "R167", "R174", "R179")]
public sealed partial record SupportAgreementReport
{
    /// <summary>The number of the package; null while it has never been proposed.</summary>
    public int? Number { get; init; }

    /// <summary>The number of this edition among those of the package.</summary>
    public required int Edition { get; init; }

    /// <summary>Where this edition stands.</summary>
    public required TermsStage Stage { get; init; }

    /// <summary>How it differs from the edition that was agreed before; null where none was.</summary>
    public TermsChange? Change { get; init; }

    /// <summary>Why it was changed, as somebody typed it.</summary>
    public string? ChangeReason { get; init; }

    /// <summary>The name of the area team.</summary>
    public required string AreaTeam { get; init; }

    /// <summary>The code of the group, such as "X01".</summary>
    public required string CcgCode { get; init; }

    /// <summary>The name of the group.</summary>
    public required string CcgName { get; init; }

    /// <summary>Whether the group is made up for a demonstration, and with it all that is said of it.</summary>
    public bool IsInvented { get; init; }

    /// <summary>The framework version from which domains, themes and rules have their names and sources.</summary>
    public required string FrameworkKey { get; init; }

    /// <summary>What the package is called.</summary>
    public required string Title { get; init; }

    /// <summary>The domains that are assured with support, in order.</summary>
    public required IReadOnlyList<DomainNumber> Domains { get; init; }

    /// <summary>The theme that it is also about; null where it is about none.</summary>
    public Theme? Theme { get; init; }

    /// <summary>The titles of the issues that it answers.</summary>
    public IReadOnlyList<string> Issues { get; init; } = [];

    /// <summary>Why support was judged to be needed, and what justifies it.</summary>
    public string? Rationale { get; init; }

    /// <summary>What is to improve.</summary>
    public string? Objectives { get; init; }

    /// <summary>What improvement is expected as a result.</summary>
    public string? ExpectedImprovement { get; init; }

    /// <summary>In which circumstances the domain returns to assured.</summary>
    public string? ExitCircumstances { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>How often progress is reviewed.</summary>
    public string? Monitoring { get; init; }

    /// <summary>The day on which both sides next talk about the package; null where none is set, or the edition is not in use.</summary>
    public DateOnly? NextDiscussionOn { get; init; }

    /// <summary>The local partners who contribute.</summary>
    public IReadOnlyList<string> Partners { get; init; } = [];

    /// <summary>The power on which the support rests.</summary>
    public required CitedPower Power { get; init; }

    /// <summary>How the power is exercised.</summary>
    public string? PowerUse { get; init; }

    /// <summary>For what purpose.</summary>
    public string? PowerPurpose { get; init; }

    /// <summary>What is done, in order.</summary>
    public IReadOnlyList<AgreedMeasure> Measures { get; init; } = [];

    /// <summary>How both sides know that it succeeded, in order.</summary>
    public IReadOnlyList<AgreedIndicator> Indicators { get; init; } = [];

    /// <summary>The numbers that are planned to improve, in order.</summary>
    public IReadOnlyList<AgreedTrajectory> Trajectories { get; init; } = [];

    /// <summary>The limits on the use of assistance, in order.</summary>
    public IReadOnlyList<AgreedRestriction> Restrictions { get; init; } = [];

    /// <summary>The seven factors that were considered.</summary>
    public IReadOnlyList<AgreedFactor> Factors { get; init; } = [];

    /// <summary>The acceptance of NHS England; null while there is none.</summary>
    public Acceptance? NhsEnglandAcceptance { get; init; }

    /// <summary>The acceptance of the group; null while there is none.</summary>
    public Acceptance? CcgAcceptance { get; init; }

    /// <summary>The number of the package whose place it takes; null where it takes that of none.</summary>
    public int? SupersedesNumber { get; init; }

    /// <summary>Where the guidance and the Act say what it rests on, a line each.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The day on which the second side accepted it; null while both sides have not.</summary>
    [JsonIgnore]
    public DateOnly? AgreedOn => (NhsEnglandAcceptance?.On, CcgAcceptance?.On) is ({ } england, { } ccg) ? Later(england, ccg) : null;

    /// <summary>The framework version that it names.</summary>
    [JsonIgnore]
    public FrameworkVersion Framework => FrameworkVersions.For(FrameworkKey);

    private static DateOnly Later(DateOnly first, DateOnly second) => first > second ? first : second;
}

/// <summary>One thing that is done to support the group, as it is agreed.</summary>
/// <param name="Type">What kind of support it is.</param>
/// <param name="Description">What is done.</param>
/// <param name="ProviderKind">What kind of organisation provides it.</param>
/// <param name="Provider">The organisation that provides it.</param>
/// <param name="Resourcing">How it is resourced; null while that is open.</param>
/// <param name="Owner">Who sees to it; null while that is open.</param>
/// <param name="DueOn">By when it is done; null while that is open.</param>
[Rule("R147", "R154", "R155", "R156")]
public sealed record AgreedMeasure(
    SupportType Type,
    string Description,
    ProviderKind ProviderKind,
    string Provider,
    string? Resourcing,
    string? Owner,
    DateOnly? DueOn);

/// <summary>How both sides know that the support succeeded, as it is agreed.</summary>
/// <param name="Name">What is looked at.</param>
/// <param name="Baseline">Where it stood at the beginning; null while that is open.</param>
/// <param name="Target">What is to be reached; null while that is open.</param>
/// <param name="TargetOn">By when; null while that is open.</param>
/// <param name="IsForExit">Whether it decides that the domain returns to assured.</param>
[Rule("R157", "R176")]
public sealed record AgreedIndicator(string Name, string? Baseline, string? Target, DateOnly? TargetOn, bool IsForExit);

/// <summary>How a number is planned to improve, as it is agreed.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Better">Which way improvement goes.</param>
/// <param name="Points">The planned points, in the order of their days.</param>
[Rule("R174")]
public sealed record AgreedTrajectory(
    string Name, TrajectoryUnit Unit, ImprovementDirection Better, IReadOnlyList<AgreedPoint> Points);

/// <summary>What is planned for a day.</summary>
/// <param name="On">The day.</param>
/// <param name="Planned">The number, in the unit of the trajectory.</param>
public sealed record AgreedPoint(DateOnly On, decimal Planned);

/// <summary>A limit on the use of assistance, as it is agreed.</summary>
/// <param name="AppliesTo">To which assistance it applies.</param>
/// <param name="Text">What may not be done with it, or only on which terms.</param>
/// <param name="DiscussedAt">At which meeting it was discussed; null while that is open.</param>
/// <param name="DiscussedOn">The day of that meeting; null while that is open.</param>
[Rule("R167", "R168", "R169")]
public sealed record AgreedRestriction(RestrictionKind AppliesTo, string Text, string? DiscussedAt, DateOnly? DiscussedOn);

/// <summary>One of the seven factors.</summary>
/// <param name="Name">The name of the factor.</param>
/// <param name="Note">What was considered; null while that is open.</param>
[Rule("R163")]
public sealed record AgreedFactor(string Name, string? Note);

/// <summary>Who accepted for one of the two sides.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Name">The name of the person.</param>
/// <param name="Role">The role in which that person accepted.</param>
/// <param name="On">The day.</param>
[Rule("R159")]
public sealed record Acceptance(string Organisation, string Name, string Role, DateOnly On);
