using CcgAssurance.Domain.Organisations;

namespace CcgAssurance.Domain.Interventions;

/// <summary>A group with the name that it has on the day.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
public sealed record NamedCcg(OrganisationCode Code, string Name);
