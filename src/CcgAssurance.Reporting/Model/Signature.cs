namespace CcgAssurance.Reporting.Model;

/// <summary>
/// Who signs a document, and when: in words, since a picture of a signature proves nothing and cannot be read out. It stays together, and
/// with the end of the paragraph before it.
/// </summary>
/// <param name="Closing">The words before it, such as "Yours sincerely", or null in what is no letter.</param>
/// <param name="Name">The name of the person who signs.</param>
/// <param name="Role">The role in which that person signs.</param>
/// <param name="Organisation">The organisation for which that person signs.</param>
/// <param name="When">When it was signed, such as "Signed on 3 July 2014", or that it is not signed yet.</param>
public sealed record Signature(string? Closing, string Name, string Role, string Organisation, string When) : Block;
