using System.Globalization;

namespace CcgAssurance.Reporting.Charts;

/// <summary>
/// How the values of a measure are written: in full in words and tables, and as short as can be on the axis of a chart, whose heading says
/// the rest.
/// </summary>
public sealed class ValueFormat
{
    // A sign of its own, which is as wide as a plus and which nobody takes for a hyphen.
    private const string Minus = "\u2212";
    private const decimal Million = 1_000_000;
    private const decimal Thousand = 1_000;
    private const int MostDecimals = 6;
    private const int Automatic = -1;

    private readonly string _before;
    private readonly string _after;
    private readonly string _afterOne;
    private readonly bool _isMoney;

    private ValueFormat(string unit, string before, string after, string? afterOne = null, bool isMoney = false)
    {
        (Unit, _before, _after, _afterOne, _isMoney) = (unit, before, after, afterOne ?? after, isMoney);
    }

    /// <summary>Parts of a hundred: "84.1%".</summary>
    public static ValueFormat Percent { get; } = new("%", "", "%") { Highest = 100 };

    /// <summary>Money: "£950,000", and "£19 million" from a million on.</summary>
    public static ValueFormat Pounds { get; } = new("£", "£", "", isMoney: true);

    /// <summary>Time: "12 days".</summary>
    public static ValueFormat Days { get; } = new("days", "", " days", " day");

    /// <summary>A number of whatever the title of the measure says.</summary>
    public static ValueFormat Count { get; } = new("number", "", "");

    /// <summary>What a value is counted in, such as "%" or "days".</summary>
    public string Unit { get; }

    /// <summary>The highest value that there can be, or null where there is none.</summary>
    internal decimal? Highest { get; private init; }

    // How many places after the point each value has; as many as it needs where nobody says.
    private int Decimals { get; init; } = Automatic;

    private bool? IsInMillions { get; init; }

    /// <summary>A number of something: "14 weeks".</summary>
    /// <param name="unit">What is counted, in the plural.</param>
    /// <param name="one">The same in the singular.</param>
    public static ValueFormat Of(string unit, string one) => new(unit, "", $" {unit}", $" {one}");

    /// <summary>A value in full.</summary>
    public string InFull(decimal value)
    {
        var sign = value < 0 ? Minus : "";
        var amount = Math.Abs(value);
        return amount > 0 && (IsInMillions ?? AreMillions([amount]))
            ? $"{sign}{_before}{Digits(amount / Million)} million"
            : $"{sign}{_before}{Digits(amount)}{(amount == 1 ? _afterOne : _after)}";
    }

    /// <summary>The format in which these values stand below each other: all in millions or none, and with as many places.</summary>
    internal ValueFormat For(IReadOnlyCollection<decimal> values)
    {
        var areMillions = AreMillions(values);
        var divisor = areMillions ? Million : 1;
        var decimals = values.Select(value => Places(value / divisor)).DefaultIfEmpty().Max();
        return new ValueFormat(Unit, _before, _after, _afterOne, _isMoney)
        {
            Highest = Highest,
            IsInMillions = areMillions,
            Decimals = decimals,
        };
    }

    // Of money alone people say "£19 million" and mean no less and no more.
    private bool AreMillions(IReadOnlyCollection<decimal> values) =>
        _isMoney && values.Any(value => Math.Abs(value) >= Million) && values.All(value => value % Thousand == 0);

    private static int Places(decimal value)
    {
        var places = 0;
        while (places < MostDecimals && Math.Round(value, places) != Math.Round(value, MostDecimals))
        {
            places++;
        }

        return places;
    }

    /// <summary>What the axis of a chart is counted in, whose values reach up to this: "£ million".</summary>
    internal string UnitOfAxis(decimal reach) => (Divisor(reach), _isMoney) switch
    {
        (Million, true) => $"{Unit} million",
        (Million, false) => $"{Unit}, in millions",
        (Thousand, true) => $"{Unit} thousand",
        (Thousand, false) => $"{Unit}, in thousands",
        _ when Unit == Percent.Unit => "percentage",
        _ => Unit,
    };

    /// <summary>A value on an axis whose values reach up to this.</summary>
    internal string OnAxis(decimal value, decimal reach)
    {
        var amount = (Math.Abs(value) / Divisor(reach)).ToString("#,##0.######", CultureInfo.InvariantCulture);
        return $"{(value < 0 ? Minus : "")}{amount}{(Unit == Percent.Unit ? Unit : "")}";
    }

    private static decimal Divisor(decimal reach) => reach >= Million ? Million : reach >= Thousand * 10 ? Thousand : 1;

    private string Digits(decimal value) => Decimals == Automatic
        ? Math.Round(value, MostDecimals).ToString("#,##0.######", CultureInfo.InvariantCulture)
        : value.ToString($"N{Decimals}", CultureInfo.InvariantCulture);
}
