namespace CcgAssurance.Testing.Pdf;

/// <summary>Follows the operators of a page and collects its marks.</summary>
internal sealed class PdfContentReader(int page, IReadOnlyDictionary<string, PdfFont> fonts)
{
    private readonly List<PdfMarks> _all = [];
    private readonly List<PdfValue> _operands = [];
    private readonly List<(double X, double Y)> _path = [];
    private PdfMarks? _open;
    private (double X, double Y) _place;
    private string _font = "";
    private double _size;

    public static List<PdfMarks> Read(byte[] content, int page, IReadOnlyDictionary<string, PdfFont> fonts)
    {
        var reader = new PdfContentReader(page, fonts);
        var syntax = new PdfSyntaxReader(content);
        while (syntax.Next() is { } value)
        {
            if (value is PdfKeyword { Value: var word })
            {
                reader.Apply(word);
                reader._operands.Clear();
            }
            else
            {
                reader._operands.Add(value);
            }
        }

        return reader._open is null ? reader._all : throw new InvalidDataException($"Page {page + 1} leaves marked content open.");
    }

    private void Apply(string word)
    {
        switch (word)
        {
            case "BDC":
                Begin((PdfName)_operands[0], (PdfDictionary)_operands[1]);
                break;
            case "EMC":
                _open = _open is null ? throw new InvalidDataException($"Page {page + 1} ends marked content that never began.") : null;
                break;
            case "Tf":
                _font = ((PdfName)_operands[0]).Value;
                _size = Number(1);
                break;
            case "BT":
                _place = (0, 0);
                break;
            case "Td":
                _place = (_place.X + Number(0), _place.Y + Number(1));
                break;
            case "Tm":
                _place = (Number(4), Number(5));
                break;
            case "TJ":
                Current().Add(Shown((PdfArray)_operands[0]));
                break;
            case "m" or "l":
                _path.Add((Number(0), Number(1)));
                break;
            case "re":
                _path.AddRange([(Number(0), Number(1)), (Number(0) + Number(2), Number(1) + Number(3))]);
                break;
            case "f" or "S":
                _path.ForEach(Current().Add);
                _path.Clear();
                break;
            case "ET" or "rg" or "RG" or "w" or "d" or "j":
                break;
            default:
                throw new InvalidDataException($"Page {page + 1} has the operator {word}, which is not read here.");
        }
    }

    private void Begin(PdfName tag, PdfDictionary properties)
    {
        if (_open is not null)
        {
            throw new InvalidDataException($"Page {page + 1} has marked content within marked content.");
        }

        var id = properties["MCID"] is PdfNumber number ? (int)number.Value : (int?)null;
        _open = new PdfMarks(tag.Value, id);
        _all.Add(_open);
    }

    private PdfMarks Current()
    {
        if (_open is not null)
        {
            return _open;
        }

        if (_all is not [.., { Tag: null } last])
        {
            last = new PdfMarks(null, null);
            _all.Add(last);
        }

        return last;
    }

    private PdfText Shown(PdfArray items)
    {
        var font = fonts[_font];
        var text = new System.Text.StringBuilder();
        var width = 0.0;
        foreach (var item in items.Items)
        {
            if (item is PdfNumber kerning)
            {
                width -= kerning.Value;
                continue;
            }

            foreach (var code in ((PdfString)item).Bytes.Chunk(2))
            {
                var glyph = (code[0] << 8) | code[1];
                text.Append(font.Show(glyph));
                width += font.WidthOf(glyph);
            }
        }

        var isKerned = items.Items.Exists(item => item is PdfNumber);
        return new PdfText(page, _place.X, _place.Y, width * _size / 1000, _size, font.Name, text.ToString()) { IsKerned = isKerned };
    }

    private double Number(int index) => ((PdfNumber)_operands[index]).Value;
}
