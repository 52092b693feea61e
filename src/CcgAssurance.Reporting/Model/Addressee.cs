namespace CcgAssurance.Reporting.Model;

/// <summary>To whom a letter goes.</summary>
/// <param name="Lines">The name, the capacity, the organisation and the address, each on a line of its own.</param>
public sealed record Addressee(IReadOnlyList<string> Lines) : Block;
