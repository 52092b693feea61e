using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CcgAssurance.Domain.Calendar;

/// <summary>An NHS financial year, 1 April to 31 March, written "2014-15" in addresses and "2014/15" on the page.</summary>
public readonly record struct FinancialYear : IParsable<FinancialYear>
{
    /// <summary>The length of the short form, such as "2014-15".</summary>
    public const int CodeLength = 7;

    private FinancialYear(int startYear) => StartYear = startYear;

    /// <summary>The calendar year in which it starts.</summary>
    public int StartYear { get; }

    /// <summary>1 April.</summary>
    public DateOnly Start => new(StartYear, 4, 1);

    /// <summary>31 March of the next calendar year.</summary>
    public DateOnly End => new(StartYear + 1, 3, 31);

    /// <summary>The year before.</summary>
    public FinancialYear Previous => StartingIn(StartYear - 1);

    /// <summary>The year after.</summary>
    public FinancialYear Next => StartingIn(StartYear + 1);

    /// <summary>As people write it: "2014/15".</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{StartYear:0000}/{(StartYear + 1) % 100:00}");

    /// <summary>The year that starts on 1 April of the calendar year.</summary>
    public static FinancialYear StartingIn(int calendarYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(calendarYear, 1900);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(calendarYear, 2100);
        return new FinancialYear(calendarYear);
    }

    /// <summary>The year to which a day belongs.</summary>
    public static FinancialYear Of(DateOnly day) => StartingIn(day.Month >= 4 ? day.Year : day.Year - 1);

    /// <summary>Reads "2014-15".</summary>
    /// <exception cref="FormatException">The text is not two consecutive years.</exception>
    public static FinancialYear Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var year) ? year : throw new FormatException($"'{s}' is not a financial year.");

    /// <summary>Reads "2014-15"; false when the text is not two consecutive years.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FinancialYear result)
    {
        result = default;
        if (s is not { Length: CodeLength } || s[4] != '-' ||
            !int.TryParse(s.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var start) ||
            !int.TryParse(s.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var end) ||
            start is < 1900 or > 2100 || (start + 1) % 100 != end)
        {
            return false;
        }

        result = new FinancialYear(start);
        return true;
    }

    /// <summary>As it stands in addresses: "2014-15".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{StartYear:0000}-{(StartYear + 1) % 100:00}");
}
