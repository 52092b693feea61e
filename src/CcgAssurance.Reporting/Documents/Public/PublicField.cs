namespace CcgAssurance.Reporting.Documents;

/// <summary>One field of a published report as data.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Meaning">What it says, in a sentence.</param>
/// <param name="IsRequired">Whether it is always there; a field without a value is left out.</param>
/// <param name="Values">The texts that it can be, where these are fixed.</param>
/// <param name="Part">The name of the part that it holds or lists.</param>
public sealed record PublicField(
    string Name, PublicFieldKind Kind, string Meaning, bool IsRequired = true, IReadOnlyList<string>? Values = null, string? Part = null);

/// <summary>What a field can hold.</summary>
public enum PublicFieldKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A number that may have decimals.</summary>
    Amount,

    /// <summary>True or false.</summary>
    TrueOrFalse,

    /// <summary>A day, as 2014-08-06.</summary>
    Day,

    /// <summary>A part with fields of its own.</summary>
    Part,

    /// <summary>A list of such parts, in the order in which they are printed; it may be empty.</summary>
    Parts,
}

/// <summary>A part of a published report, with its fields in order.</summary>
public sealed record PublicPart(string Name, string Meaning, IReadOnlyList<PublicField> Fields)
{
    /// <summary>A name of a part in words: "moved judgement".</summary>
    public static string InWords(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return string.Concat(name.Select(sign => char.IsUpper(sign) ? $" {char.ToLowerInvariant(sign)}" : $"{sign}"));
    }
}
