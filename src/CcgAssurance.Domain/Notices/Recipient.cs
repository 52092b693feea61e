using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Domain.Notices;

/// <summary>A person who can be told something.</summary>
public sealed record Recipient(UserId UserId, Role Role, OrganisationCode Organisation);
