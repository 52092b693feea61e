using System.Globalization;

namespace CcgAssurance.Domain.Support;

/// <summary>What was planned for a day.</summary>
/// <param name="On">The day.</param>
/// <param name="Value">The number, in the unit of the trajectory.</param>
public readonly record struct TrajectoryPoint(DateOnly On, decimal Value)
{
    /// <summary>The digits after the decimal point that are kept.</summary>
    public const int Decimals = 4;

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">The text was not written by it.</exception>
    public static TrajectoryPoint Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = text.IndexOf(' ', StringComparison.Ordinal);
        return at < 0
            ? throw new FormatException($"'{text}' is no point of a trajectory.")
            : new TrajectoryPoint(
                DateOnly.ParseExact(text[..at], "yyyy-MM-dd", CultureInfo.InvariantCulture),
                decimal.Parse(text[(at + 1)..], NumberStyles.Number, CultureInfo.InvariantCulture));
    }

    /// <summary>The day and the number, the same whatever the reader's language.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{On:yyyy-MM-dd} {Value:0.####}");
}
