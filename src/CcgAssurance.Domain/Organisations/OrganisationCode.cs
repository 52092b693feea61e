using System.Diagnostics.CodeAnalysis;

namespace CcgAssurance.Domain.Organisations;

/// <summary>
/// The code by which the Organisation Data Service knows a clinical commissioning group, an area team or a region:
/// three letters or digits, such as "00C" or "Q45". It never changes, so it is also the key of the organisation.
/// </summary>
public readonly record struct OrganisationCode : IParsable<OrganisationCode>
{
    /// <summary>The length of every code.</summary>
    public const int Length = 3;

    private OrganisationCode(string value) => Value = value;

    /// <summary>NHS England itself, to which the national team belongs.</summary>
    public static OrganisationCode NhsEngland { get; } = new("X24");

    /// <summary>The code in capitals.</summary>
    public string Value { get; }

    /// <summary>Reads a code, in capitals or not.</summary>
    /// <exception cref="FormatException">The text is not three letters or digits.</exception>
    public static OrganisationCode Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var code) ? code : throw new FormatException($"'{s}' is not an organisation code.");

    /// <summary>Reads a code, in capitals or not; false when the text is not three letters or digits.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OrganisationCode result)
    {
        var isCode = s is { Length: Length } && s.All(char.IsAsciiLetterOrDigit);
        result = isCode ? new OrganisationCode(s!.ToUpperInvariant()) : default;
        return isCode;
    }

    /// <summary>The code as it stands in addresses and on the page.</summary>
    public override string ToString() => Value;
}
