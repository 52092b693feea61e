using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;

namespace CcgAssurance.Domain.Interventions;

/// <summary>
/// What a direction says beside its requirements, as it is drafted. What it must say is asked when it is put forward. Which answers belong
/// to which power, <see cref="DirectionRules"/> says.
/// </summary>
public sealed record DirectionAnswers
{
    /// <summary>The powers that are used. A direction to a group that carries out functions for another one uses that one power.</summary>
    public IReadOnlyList<InterventionPower> Powers { get; init; } = [];

    /// <summary>The legal wording.</summary>
    public string? Text { get; init; }

    /// <summary>Which functions it affects.</summary>
    public string? Functions { get; init; }

    /// <summary>The first day of its period.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>The last day of its period.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>Who stops carrying out functions.</summary>
    public StopsFor? StopsFor { get; init; }

    /// <summary>Who is appointed as accountable officer.</summary>
    public string? NewAccountableOfficer { get; init; }

    /// <summary>What changes in the constitution.</summary>
    public string? ConstitutionChange { get; init; }

    /// <summary>Who carries out functions for the group.</summary>
    public FunctionsCarriedOutBy? CarriedOutBy { get; init; }

    /// <summary>The other group that carries them out.</summary>
    public OrganisationCode? OtherCcg { get; init; }

    /// <summary>The name of that group.</summary>
    public string? OtherCcgName { get; init; }

    /// <summary>What shows that the other group can do it.</summary>
    public string? Capability { get; init; }

    /// <summary>What shows that the other group has the people and the time for it.</summary>
    public string? Capacity { get; init; }

    /// <summary>What shows that the other group is willing.</summary>
    public string? Willingness { get; init; }

    /// <summary>How effective NHS England itself would be, and why it does not act itself.</summary>
    public string? WhyNotNhsEngland { get; init; }

    /// <summary>The conditions under which it holds or is lifted.</summary>
    public string? Conditions { get; init; }
}
