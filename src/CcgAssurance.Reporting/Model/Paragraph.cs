using System.Text.Json.Serialization;

namespace CcgAssurance.Reporting.Model;

/// <summary>A paragraph.</summary>
/// <param name="Runs">Its text in reading order.</param>
/// <param name="Kind">What part it plays.</param>
[method: JsonConstructor]
public sealed record Paragraph(IReadOnlyList<Run> Runs, ParagraphKind Kind = ParagraphKind.Body) : Block
{
    /// <summary>A paragraph in one manner.</summary>
    public Paragraph(string text, ParagraphKind kind = ParagraphKind.Body)
        : this([new Run(text)], kind)
    {
    }
}
