namespace CcgAssurance.Domain.Texts;

/// <summary>A part of what somebody typed or pasted. The kinds of it are the types in this file, and nothing else.</summary>
public abstract record TextBlock;

/// <summary>Lines up to an empty one, each on a line of its own.</summary>
/// <param name="Lines">The lines.</param>
public sealed record TextParagraph(IReadOnlyList<string> Lines) : TextBlock;

/// <summary>Lines that begin with a bullet or a dash, or with 1, 2, 3.</summary>
/// <param name="Items">Each without the sign before it.</param>
/// <param name="IsNumbered">Whether they are numbered from 1.</param>
public sealed record TextList(IReadOnlyList<string> Items, bool IsNumbered) : TextBlock;

/// <summary>Lines with equally many tabs, as they are pasted from a spreadsheet.</summary>
/// <param name="Headings">The first of them.</param>
/// <param name="Rows">The others, with a cell for each heading.</param>
public sealed record TextTable(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows) : TextBlock
{
    /// <summary>What it is called where a table needs a name.</summary>
    public string Caption => $"Table: {string.Join(", ", Headings.Where(heading => heading.Length > 0))}";

    /// <summary>Where there is no room for a table: a line for each row, every cell after the heading of its column.</summary>
    public IReadOnlyList<string> Lines() =>
    [
        .. Rows
            .Select(row => string.Join("; ", row.Zip(Headings, Cell).Where(cell => cell.Length > 0)))
            .Where(line => line.Length > 0),
    ];

    private static string Cell(string value, string heading) => (value, heading) switch
    {
        ("", _) => "",
        (_, "") => value,
        _ => $"{heading.TrimEnd(':')}: {value}",
    };
}
