using System.Text.Json.Serialization;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Reporting.Model;

/// <summary>The category of a domain, with its colour and shape beside the full word (R132).</summary>
/// <param name="Category">The category, or null while nobody has decided.</param>
/// <param name="Text">The words that always stand beside the mark.</param>
[method: JsonConstructor]
public sealed record CategoryMark(AssuranceCategory? Category, string Text) : Block
{
    /// <summary>The mark with the words of today, or "Not yet judged".</summary>
    public CategoryMark(AssuranceCategory? category)
        : this(category, category?.DisplayText() ?? "Not yet judged")
    {
    }
}
