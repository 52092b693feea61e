using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CcgAssurance.Domain.Framework;

/// <summary>
/// The number of an assurance domain, 1 to 6 in the order of the guidance (para 10). It is the last part of a domain
/// page's address, so only the one way of writing it is read.
/// </summary>
[Rule("R30")]
public readonly record struct DomainNumber : IParsable<DomainNumber>, IComparable<DomainNumber>
{
    /// <summary>The first domain's number.</summary>
    public const int First = 1;

    /// <summary>The last domain's number.</summary>
    public const int Last = 6;

    /// <summary>The number of a domain.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not 1 to 6.</exception>
    public DomainNumber(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, First);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Last);
        Value = value;
    }

    /// <summary>All six numbers, in order.</summary>
    public static IReadOnlyList<DomainNumber> All { get; } = [new(1), new(2), new(3), new(4), new(5), new(6)];

    /// <summary>The number as an integer.</summary>
    public int Value { get; }

    /// <summary>Reads a domain number from an address or a form.</summary>
    /// <exception cref="FormatException">The text is not a single digit from 1 to 6.</exception>
    public static DomainNumber Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result)
            ? result
            : throw new FormatException($"'{s}' is not the number of an assurance domain.");

    /// <summary>Reads a domain number if the text is a single digit from 1 to 6, and answers false otherwise.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DomainNumber result)
    {
        var isNumber = s is [>= '1' and <= '6'];
        result = isNumber ? new DomainNumber(s![0] - '0') : default;
        return isNumber;
    }

    /// <summary>Orders domains as the guidance does.</summary>
    public int CompareTo(DomainNumber other) => Value.CompareTo(other.Value);

    /// <summary>Whether the first domain comes before the second.</summary>
    public static bool operator <(DomainNumber left, DomainNumber right) => left.Value < right.Value;

    /// <summary>Whether the first domain comes before the second, or is the same.</summary>
    public static bool operator <=(DomainNumber left, DomainNumber right) => left.Value <= right.Value;

    /// <summary>Whether the first domain comes after the second.</summary>
    public static bool operator >(DomainNumber left, DomainNumber right) => left.Value > right.Value;

    /// <summary>Whether the first domain comes after the second, or is the same.</summary>
    public static bool operator >=(DomainNumber left, DomainNumber right) => left.Value >= right.Value;

    /// <summary>The bare digit, the same whatever the reader's language, so that links carry it.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
