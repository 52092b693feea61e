namespace CcgAssurance.Web.Infrastructure.Tables;

/// <summary>What stands in a cell of a downloaded table: text, a number, a day, or nothing.</summary>
public readonly record struct TableCell
{
    public string? Text { get; private init; }

    public decimal? Number { get; private init; }

    public DateOnly? Day { get; private init; }

    public static implicit operator TableCell(string? text) => new() { Text = text };

    public static implicit operator TableCell(int? number) => new() { Number = number };

    public static implicit operator TableCell(decimal? number) => new() { Number = number };

    public static implicit operator TableCell(DateOnly? day) => new() { Day = day };
}
