using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using Microsoft.AspNetCore.Identity;

namespace CcgAssurance.Data.Identity;

/// <summary>A person's account: one role in one organisation.</summary>
public sealed class ApplicationUser : IdentityUser<Guid>
{
    /// <summary>The longest name of a person, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>The name by which others see the person.</summary>
    public required string Name { get; set; }

    /// <summary>What the person does in the process.</summary>
    public required Role Role { get; set; }

    /// <summary>The organisation for which the person does it.</summary>
    public required OrganisationCode Organisation { get; set; }
}
