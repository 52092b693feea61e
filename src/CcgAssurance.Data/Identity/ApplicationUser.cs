using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using Microsoft.AspNetCore.Identity;

namespace CcgAssurance.Data.Identity;

/// <summary>A person's account. What the person may do, and for which organisation, stands in the memberships.</summary>
public sealed class ApplicationUser : IdentityUser<Guid>, ISearched
{
    /// <summary>The longest name of a person, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>The name by which others see the person.</summary>
    public required string Name { get; set; }

    /// <summary>When the account was made.</summary>
    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Since when nobody can log in with it; null while the person can.</summary>
    public DateTimeOffset? DisabledAt { get; set; }

    /// <summary>
    /// The time step of the last code of the authenticator app that let the person in. No code of this step or an earlier one does so
    /// again.
    /// </summary>
    public long LastCodeStep { get; set; }

    /// <summary>The account as records name it.</summary>
    public UserId Key => new(Id);

    /// <inheritdoc />
    public string SearchedText => $"{Name} {Email}";
}
