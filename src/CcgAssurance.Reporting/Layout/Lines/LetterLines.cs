using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Layout.Lines;

/// <summary>Makes lines of the parts of a letter that stay together: to whom it goes and who signs it.</summary>
internal sealed class LetterLines(BlockLines blocks)
{
    /// <summary>The lines of one of them.</summary>
    public IReadOnlyList<TextLine> Of(Block block, StructureElement root, double width)
    {
        var element = root.Add(StructureRole.Div);
        var lines = block switch
        {
            Addressee addressee => Of(addressee, element, width),
            Signature signature => Of(signature, element, width),
            _ => throw new ArgumentException($"A {block.GetType().Name} is no part of a letter.", nameof(block)),
        };
        return [.. lines.Select((line, at) => line with { KeepsWithNext = at < lines.Count - 1 })];
    }

    /// <summary>The lines of the paragraph after the addressee, at a distance from it.</summary>
    public IReadOnlyList<TextLine> Salutation(Block block, StructureElement root, double width) =>
        blocks.Of(block, root, width, PrintStyle.OnPage with
        {
            Body = PrintStyle.OnPage.Body with { Before = PrintStyle.AddresseeBefore },
        });

    /// <summary>Lines as one text; those without a word are left out.</summary>
    public static string Joined(IEnumerable<string> lines) => string.Join('\n', lines.Where(line => !string.IsNullOrWhiteSpace(line)));

    private IReadOnlyList<TextLine> Of(Addressee addressee, StructureElement element, double width) =>
        blocks.Paragraph(
            [new Run(Joined(addressee.Lines))], element, PrintStyle.OnPage.Body with { Before = PrintStyle.AddresseeBefore }, width);

    // Room stays between the closing words and the name, where people look for a signature.
    private IReadOnlyList<TextLine> Of(Signature signature, StructureElement element, double width)
    {
        var body = PrintStyle.OnPage.Body;
        var under = body with { Before = 0 };
        var gap = body with { Before = PrintStyle.SignatureGap };
        return
        [
            .. blocks.Paragraph([new Run(signature.Closing ?? "")], element, body with { Before = PrintStyle.SignatureGap / 2 }, width),
            .. blocks.Paragraph([new Run(signature.Name, IsStrong: true)], element, gap, width),
            .. blocks.Paragraph([new Run(signature.Role)], element, under, width),
            .. blocks.Paragraph([new Run(signature.Organisation)], element, under, width),
            .. blocks.Paragraph([new Run(signature.When)], element, under with { Before = 4 }, width),
        ];
    }
}
