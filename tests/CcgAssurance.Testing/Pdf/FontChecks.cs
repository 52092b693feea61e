namespace CcgAssurance.Testing.Pdf;

/// <summary>Whether every letter can be drawn and read anywhere.</summary>
internal static class FontChecks
{
    public static IEnumerable<PdfFault> Of(PdfRead document)
    {
        foreach (var font in document.Fonts)
        {
            if (font.Program is null)
            {
                yield return new PdfFault(PdfFaultKind.FontNotEmbedded, font.Name);
            }

            if (!font.IsSubset)
            {
                yield return new PdfFault(PdfFaultKind.FontNotSubset, font.Name);
            }

            if (!font.HasToUnicode)
            {
                yield return new PdfFault(PdfFaultKind.NoToUnicode, font.Name);
            }
            else if (font.Shown.Except(font.Characters.Keys).ToList() is { Count: > 0 } unknown)
            {
                yield return new PdfFault(PdfFaultKind.GlyphWithoutCharacter, $"{font.Name}: {string.Join(", ", unknown)}");
            }
        }
    }
}
