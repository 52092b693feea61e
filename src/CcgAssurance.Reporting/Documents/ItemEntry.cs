using CcgAssurance.Domain.Texts;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// An item of the report as it stands in a cell: words of ours and texts of people's, one after the other. It is one paragraph with its
/// line breaks unless somebody typed a list, which stands apart.
/// </summary>
internal sealed class ItemEntry
{
    private readonly List<Block> _blocks = [];
    private readonly List<Run> _runs = [];
    private bool _breaks;

    /// <summary>Whether it is nothing but a paragraph, and so can be an item of a list.</summary>
    public bool IsParagraph => _blocks.Count == 0;

    /// <summary>All that it says, in order.</summary>
    public IReadOnlyList<Block> Blocks => _runs.Count > 0 ? [.. _blocks, new Paragraph([.. _runs])] : _blocks;

    /// <summary>The runs of an entry that is one paragraph.</summary>
    public IReadOnlyList<Run> Runs => _runs;

    /// <summary>What it says as text, a line for each line.</summary>
    public string Words => BlockWords.Of(Blocks);

    /// <summary>Goes on with words of ours, or with none.</summary>
    public ItemEntry Say(string? words, bool isStrong = false)
    {
        if (words is { Length: > 0 })
        {
            Append(words, isStrong);
        }

        return this;
    }

    /// <summary>Goes on with what somebody typed, or with nothing.</summary>
    public ItemEntry Quote(string? text)
    {
        var blocks = TypedText.Read(text);
        foreach (var (at, block) in blocks.Index())
        {
            _breaks |= at > 0 || block is TextTable;
            if (block is TextList list)
            {
                End();
                _blocks.Add(TypedBlocks.List(list));
            }
            else
            {
                var lines = string.Join('\n', block is TextTable table ? table.Lines() : ((TextParagraph)block).Lines);
                Append(block is TextParagraph && at == blocks.Count - 1 ? Phrases.Ended(lines) : lines, isStrong: false);
            }
        }

        // What comes after several lines is no part of the last of them.
        _breaks = blocks is [_, _, ..] or [TextTable] or [TextParagraph { Lines.Count: > 1 }];
        return this;
    }

    private void Append(string words, bool isStrong)
    {
        if (_runs.Count > 0)
        {
            _runs[^1] = _runs[^1] with { Text = _runs[^1].Text + (_breaks ? '\n' : ' ') };
        }

        _breaks = false;
        if (words.Length > 0)
        {
            _runs.Add(new Run(words, isStrong));
        }
    }

    private void End()
    {
        if (_runs.Count > 0)
        {
            _blocks.Add(new Paragraph([.. _runs]));
            _runs.Clear();
        }
    }
}
