using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <summary>
/// The page on which a domain of a quarter gets its case for intervention: by opening one, or by going on with the one it has.
/// </summary>
/// <param name="Domain">The domain.</param>
/// <param name="Case">The open case that the domain has; null where it has none.</param>
public sealed record CaseForDomainPlace(DomainNumber Domain, Guid? Case) : FindingPlace;
