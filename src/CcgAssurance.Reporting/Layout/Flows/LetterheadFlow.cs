using CcgAssurance.Reporting.Layout.Lines;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Layout.Flows;

/// <summary>The head of a letter: the sender, and beside it, or below it where the page is narrow, what the letter is known by.</summary>
internal sealed class LetterheadFlow : IFlow
{
    private readonly List<SideBySide> _rows;

    public LetterheadFlow(Letterhead letterhead, StructureElement root, BlockLines blocks, Sheet sheet)
    {
        var element = root.Add(StructureRole.Div);
        var isNarrow = sheet.BodyWidth < PrintStyle.LetterheadWidth || letterhead.Details.Count == 0;
        var details = isNarrow ? sheet.BodyWidth : sheet.TextWidth * PrintStyle.LetterheadDetails;
        var sender = isNarrow ? sheet.BodyWidth : sheet.BodyWidth - details - PrintStyle.LetterheadGap;
        IReadOnlyList<TextLine> left =
        [
            .. blocks.Paragraph([new Run(letterhead.Organisation)], element, PrintStyle.Sender, sender),
            .. blocks.Paragraph([new Run(LetterLines.Joined(letterhead.Address))], element, PrintStyle.SenderAddress, sender),
        ];
        var right = blocks.Of(new FactList(letterhead.Details), element, details, PrintStyle.OnPage);
        var columns = right.Count == 0
            ? [new LineColumn(sheet.Left, left)]
            : (LineColumn[])[new LineColumn(sheet.Left, left), new LineColumn(isNarrow ? sheet.Left : sheet.Right - details, right)];
        _rows = isNarrow ? [.. columns.Select(column => new SideBySide([column]))] : [new SideBySide(columns)];
    }

    /// <inheritdoc/>
    public double Opening => _rows[0].Opening;

    /// <inheritdoc/>
    public bool KeepsWithNext => false;

    /// <inheritdoc/>
    public void Flow(PageBuilder page, double next)
    {
        foreach (var row in _rows)
        {
            page.Space(PrintStyle.OnPage.Body.Before);
            while (!row.IsDone)
            {
                var part = row.Part(page.Room) ?? row.PartSomehow(page.Room);
                row.Draw(page, part, page.Y);
                page.Advance(part.Height);
                if (!row.IsDone)
                {
                    page.Break();
                }
            }
        }

        page.Advance(PrintStyle.LetterheadAfter / 2);
        page.Artifact(ArtifactKind.Layout);
        page.Add(new LineMark(page.Sheet.Left, page.Y, page.Sheet.Right, page.Y, PrintStyle.LetterheadRule, PrintStyle.Blue));
        page.Advance(PrintStyle.LetterheadAfter / 2);
    }
}
