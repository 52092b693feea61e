using System.Globalization;
using CcgAssurance.Domain.Texts;

namespace CcgAssurance.Web.Components;

/// <summary>
/// A date as it was typed into three fields, and the date it makes. What was typed stays, right or wrong, so that a form
/// shown again shows it. An answer with nothing in it is no answer: the binder leaves the property null.
/// </summary>
public sealed record DateAnswer
{
    private const int MonthAbbreviation = 3;
    private const int YearDigits = 4;

    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>An answer from what was typed; spaces around it do not count.</summary>
    public DateAnswer(string? day, string? month, string? year)
    {
        Day = Trim(day);
        Month = Trim(month);
        Year = Trim(year);
        (Value, Problem) = Read();
    }

    /// <summary>The day as typed; null when the field was left empty.</summary>
    public string? Day { get; }

    /// <summary>The month as typed: a number, a name or the beginning of one.</summary>
    public string? Month { get; }

    /// <summary>The year as typed.</summary>
    public string? Year { get; }

    /// <summary>The date; null while there is none or it cannot be read.</summary>
    public DateOnly? Value { get; }

    /// <summary>What stands between the answer and a date; null when it is one, or is empty.</summary>
    public DateProblem? Problem { get; }

    /// <summary>Whether all three fields were left empty.</summary>
    public bool IsEmpty => Missing() == DateParts.All;

    /// <summary>The answer that a stored date gives; null for no date.</summary>
    public static DateAnswer? From(DateOnly? date) =>
        date is { } known ? new DateAnswer(Number(known.Day), Number(known.Month), Number(known.Year)) : null;

    /// <summary>The date, or the first problem: something missing, then something impossible.</summary>
    private (DateOnly? Value, DateProblem? Problem) Read()
    {
        var missing = Missing();
        if (missing == DateParts.All)
        {
            return (null, null);
        }

        if (missing != DateParts.None)
        {
            return (null, new DateProblem(missing, $"must include a {Name(missing)}"));
        }

        var day = Between(Day, 1, 31);
        var month = Between(Month, 1, 12) ?? MonthNamed(Month!);
        var year = Year!.Length == YearDigits ? Between(Year, DateOnly.MinValue.Year, DateOnly.MaxValue.Year) : null;
        if (day is { } d && month is { } m && year is { } y)
        {
            return d <= DateTime.DaysInMonth(y, m) ? (new DateOnly(y, m, d), null) : (null, NotReal(DateParts.All));
        }

        var wrong = (day is null ? DateParts.Day : 0) | (month is null ? DateParts.Month : 0) | (year is null ? DateParts.Year : 0);
        var yearIsShort = wrong == DateParts.Year && Year.Length != YearDigits && Year.All(char.IsAsciiDigit);
        return (null, yearIsShort ? new DateProblem(wrong, "must include a year with 4 numbers") : NotReal(wrong));
    }

    private static DateProblem NotReal(DateParts parts) => new(parts, "must be a real date");

    private DateParts Missing() =>
        (Day is null ? DateParts.Day : 0) | (Month is null ? DateParts.Month : 0) | (Year is null ? DateParts.Year : 0);

    private static string Name(DateParts parts) =>
        string.Join(" and ", Enum.GetValues<DateParts>()
            .Where(part => part is DateParts.Day or DateParts.Month or DateParts.Year && parts.HasFlag(part))
            .Select(part => part.ToString().ToLowerInvariant()));

    private static int? Between(string? text, int lowest, int highest) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest
            ? number
            : null;

    private static int? MonthNamed(string text)
    {
        var index = text.Length < MonthAbbreviation
            ? -1
            : Array.FindIndex(Months, month => month.StartsWith(text, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index + 1;
    }

    private static string? Trim(string? text) => VisibleText.Trim(text ?? "") is { Length: > 0 } typed ? typed : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
