using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Interventions;

/// <summary>What has to be known of an open case to say what it means for the domains of a quarter.</summary>
/// <param name="Id">The case.</param>
/// <param name="Number">Its number.</param>
/// <param name="Domains">The domains that it is about.</param>
/// <param name="IsProposed">Whether it is proposed, and not ended.</param>
/// <param name="Forces">Whether it also forces the level: not in a quarter that was final already when the case was proposed.</param>
public sealed record BoundCase(Guid Id, int Number, IReadOnlyList<DomainNumber> Domains, bool IsProposed, bool Forces = true)
{
    /// <summary>What has to be known of a case.</summary>
    public static BoundCase Of(InterventionCase intervention)
    {
        ArgumentNullException.ThrowIfNull(intervention);
        return new BoundCase(intervention.Id, intervention.Number, intervention.Domains, intervention.IsProposed);
    }
}
