using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Reporting.Model;

/// <summary>
/// The category of a domain, with its colour and shape beside the full word (R132), or the words "Not yet judged".
/// </summary>
/// <param name="Category">The category, or null while nobody has decided.</param>
public sealed record CategoryMark(AssuranceCategory? Category) : Block
{
    /// <summary>The words that always stand beside the mark.</summary>
    public string Text => Category?.DisplayText() ?? "Not yet judged";
}
