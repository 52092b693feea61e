using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Domain.Interventions;

/// <summary>Somebody who is named as a peer reviewer.</summary>
/// <param name="UserId">The person.</param>
/// <param name="Name">The name.</param>
/// <param name="Role">The role in which the person reviews.</param>
/// <param name="Organisation">The organisation of that role.</param>
/// <param name="Organisations">All organisations for which the person works.</param>
public sealed record ReviewerAnswers(
    UserId UserId, string Name, Role Role, OrganisationCode Organisation, IReadOnlyList<OrganisationCode> Organisations);
