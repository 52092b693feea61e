namespace CcgAssurance.Domain.Texts;

/// <summary>Reads text of which each line is something of its own, as it is pasted from a list or a spreadsheet.</summary>
public static class PastedLines
{
    /// <summary>
    /// The lines in which anything can be seen, without the signs of a list, each as its cells in order; what stands between tabs is a
    /// cell, and empty ones are left out.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(string? text) =>
    [
        .. (text ?? "").ReplaceLineEndings("\n").Replace('\v', '\n').Split('\n')
            .Where(VisibleText.IsIn)
            .Select(line => (IReadOnlyList<string>)
                [.. TypedText.WithoutSign(line).Split('\t').Where(VisibleText.IsIn).Select(VisibleText.Trim)]),
    ];
}
