namespace CcgAssurance.Reporting.Model;

/// <summary>Who sends a letter, at its head: it is the first block of the letter, before the salutation and the heading.</summary>
/// <param name="Organisation">The organisation that sends it.</param>
/// <param name="Address">The lines of its address and how it can be reached; it may be none.</param>
/// <param name="Details">What the letter is known by, such as its reference and its date, each with its name.</param>
public sealed record Letterhead(string Organisation, IReadOnlyList<string> Address, IReadOnlyList<Fact> Details) : Block;
