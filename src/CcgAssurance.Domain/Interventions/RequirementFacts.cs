using CcgAssurance.Domain.Organisations;

namespace CcgAssurance.Domain.Interventions;

/// <summary>What has to be known of a requirement in force to say what is to be done about it.</summary>
/// <param name="Ccg">The group that has to meet it.</param>
/// <param name="DueOn">The last day for it.</param>
/// <param name="Status">How far it has come.</param>
public sealed record RequirementFacts(OrganisationCode Ccg, DateOnly DueOn, RequirementStatus Status)
{
    /// <summary>Whether it is still to be met.</summary>
    public bool IsUnmet => Status is RequirementStatus.Open or RequirementStatus.NotMet;
}
