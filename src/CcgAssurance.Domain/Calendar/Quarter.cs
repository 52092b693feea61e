using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CcgAssurance.Domain.Calendar;

/// <summary>One of the four quarters of a financial year, "q1" (April to June) to "q4" (January to March).</summary>
public readonly record struct Quarter : IParsable<Quarter>
{
    private Quarter(int number) => Number = number;

    /// <summary>April to June.</summary>
    public static Quarter Q1 { get; } = new(1);

    /// <summary>July to September.</summary>
    public static Quarter Q2 { get; } = new(2);

    /// <summary>October to December.</summary>
    public static Quarter Q3 { get; } = new(3);

    /// <summary>January to March; its meeting is the annual review (R91).</summary>
    public static Quarter Q4 { get; } = new(4);

    /// <summary>The four quarters in order.</summary>
    public static IReadOnlyList<Quarter> All { get; } = [Q1, Q2, Q3, Q4];

    /// <summary>1 to 4.</summary>
    public int Number { get; }

    /// <summary>As people write it: "Quarter 1".</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"Quarter {Number}");

    /// <summary>The quarter with that number.</summary>
    public static Quarter From(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 4);
        return All[number - 1];
    }

    /// <summary>The first day of this quarter in a year.</summary>
    public DateOnly StartIn(FinancialYear year) => year.Start.AddMonths(3 * (Number - 1));

    /// <summary>The last day of this quarter in a year.</summary>
    public DateOnly EndIn(FinancialYear year) => StartIn(year).AddMonths(3).AddDays(-1);

    /// <summary>The quarter before this one, with its year.</summary>
    public (FinancialYear Year, Quarter Quarter) Before(FinancialYear year) => Number == 1 ? (year.Previous, Q4) : (year, From(Number - 1));

    /// <summary>Reads "q1" to "q4", in small letters or capitals.</summary>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static Quarter Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var quarter) ? quarter : throw new FormatException($"'{s}' is not a quarter.");

    /// <summary>Reads "q1" to "q4", in small letters or capitals; false when the text is none of these.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Quarter result)
    {
        var isQuarter = s is { Length: 2 } && s[0] is 'q' or 'Q' && s[1] is >= '1' and <= '4';
        result = isQuarter ? From(s![1] - '0') : default;
        return isQuarter;
    }

    /// <summary>As it stands in addresses: "q1".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"q{Number}");
}
