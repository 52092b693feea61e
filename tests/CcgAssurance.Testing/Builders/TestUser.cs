using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Testing.Builders;

/// <summary>An account that a test can log in with.</summary>
public sealed record TestUser(UserId Id, string Email, string Name, Role Role, OrganisationCode Organisation)
{
    public const string Password = "a-long-test-password";

    /// <summary>This person doing something at a moment.</summary>
    public Actor At(DateTimeOffset moment, string? reason = null) => new(Id, Name, Role, Organisation, moment, reason);
}
