using CcgAssurance.Domain.People;

namespace CcgAssurance.Data.WorkingCopies;

/// <summary>
/// What a person has typed into a form and not yet saved: private to that person, without history, gone once the form is
/// saved or after <see cref="DaysKept"/> days.
/// </summary>
public sealed class WorkingCopy
{
    /// <summary>The longest address of a form, in characters.</summary>
    public const int AddressMaxLength = 200;

    /// <summary>The most text that is kept of one form, in characters.</summary>
    public const int TextMaxLength = 256 * 1024;

    /// <summary>How many copies one person can have; the oldest make room.</summary>
    public const int MaxPerPerson = 50;

    /// <summary>How long a copy is kept, in days.</summary>
    public const int DaysKept = 30;

    /// <summary>The key of this row.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Whose it is.</summary>
    public required UserId UserId { get; init; }

    /// <summary>The address of the page that the form is on.</summary>
    public required string Address { get; init; }

    /// <summary>The answers by field, in the order in which the browser sent them.</summary>
    public required IReadOnlyDictionary<string, string[]> Answers { get; set; }

    /// <summary>When it was last kept.</summary>
    public required DateTimeOffset SavedAt { get; set; }
}
