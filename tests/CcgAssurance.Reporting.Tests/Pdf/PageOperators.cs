using System.Globalization;
using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Pdf;
using CcgAssurance.Reporting.Pdf.Fonts;
using CcgAssurance.Testing.Pdf;

namespace CcgAssurance.Reporting.Tests.Pdf;

/// <summary>An operator of a page with its operands as one text.</summary>
internal sealed record PageOperator(string Word, string Operands);

/// <summary>What a page draws, with the settings that are in force when it is drawn.</summary>
internal sealed record Drawn(string Word, string Fill, string Stroke, string Thickness, string Dash);

/// <summary>Reads the operators of a page one by one.</summary>
internal static class PageOperators
{
    /// <summary>The operators that set what holds until it is set again, with what a page begins with (ISO 32000-1, 8.4.1).</summary>
    public static readonly IReadOnlyDictionary<string, string> AtFirst = new Dictionary<string, string>
    {
        ["rg"] = "0 0 0",
        ["RG"] = "0 0 0",
        ["w"] = "1",
        ["d"] = "[] 0",
        ["Tf"] = "",
    };

    public static IReadOnlyList<PageOperator> Of(LaidOutPage page, DocumentFonts fonts)
    {
        var reader = new PdfSyntaxReader(new PageContent(page, new UsedFonts(fonts)).Operators.ToArray());
        var operators = new List<PageOperator>();
        var operands = new List<string>();
        while (reader.Next() is { } value)
        {
            if (value is PdfKeyword { Value: var word })
            {
                operators.Add(new PageOperator(word, string.Join(' ', operands)));
                operands.Clear();
            }
            else
            {
                operands.Add(Written(value));
            }
        }

        return operators;
    }

    public static IReadOnlyList<Drawn> Drawings(IReadOnlyList<PageOperator> operators)
    {
        var inForce = new Dictionary<string, string>(AtFirst);
        var drawn = new List<Drawn>();
        foreach (var (word, operands) in operators)
        {
            if (inForce.ContainsKey(word))
            {
                inForce[word] = operands;
            }
            else if (word is "TJ" or "f" or "S")
            {
                drawn.Add(new Drawn(word, inForce["rg"], inForce["RG"], inForce["w"], inForce["d"]));
            }
        }

        return drawn;
    }

    private static string Written(PdfValue value) => value switch
    {
        PdfNumber number => number.Value.ToString(CultureInfo.InvariantCulture),
        PdfName name => name.Value,
        PdfArray array => $"[{string.Join(' ', array.Items.Select(Written))}]",
        PdfString text => Convert.ToHexString(text.Bytes),
        _ => "",
    };
}
