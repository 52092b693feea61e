using System.Diagnostics.CodeAnalysis;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Assessments;

/// <summary>
/// One thing that a judgement rests on (2014/15 operational guidance, para 46): the conversation of the quarter, the desk
/// review in its place, or a piece of evidence. Written "meeting", "desk-review" or "evidence-" and the key of the piece.
/// </summary>
[Rule("R129")]
public readonly record struct JudgementBasis : IParsable<JudgementBasis>
{
    /// <summary>The longest written form, in characters.</summary>
    public const int MaxLength = 45;

    private const string MeetingKey = "meeting";
    private const string DeskReviewKey = "desk-review";
    private const string EvidencePrefix = "evidence-";
    private readonly string? _key;

    private JudgementBasis(string key) => _key = key;

    /// <summary>The conversation at the meeting of the quarter.</summary>
    public static JudgementBasis Meeting { get; } = new(MeetingKey);

    /// <summary>The desk review of a quarter without a meeting.</summary>
    public static JudgementBasis DeskReview { get; } = new(DeskReviewKey);

    /// <summary>The key of the piece of evidence, or null if it is something else.</summary>
    public Guid? EvidenceId => _key is { } key && key.StartsWith(EvidencePrefix, StringComparison.Ordinal)
        ? Guid.Parse(key[EvidencePrefix.Length..])
        : null;

    /// <summary>A piece of evidence.</summary>
    public static JudgementBasis Evidence(Guid id) => new(EvidencePrefix + id);

    /// <summary>Reads the written form.</summary>
    /// <exception cref="FormatException">The text names no basis.</exception>
    public static JudgementBasis Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var basis) ? basis : throw new FormatException($"'{s}' is not a basis of a judgement.");

    /// <summary>Reads the written form; false when the text names no basis.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out JudgementBasis result)
    {
        result = default;
        if (s is MeetingKey or DeskReviewKey)
        {
            result = new JudgementBasis(s);
            return true;
        }

        if (s is not null && s.StartsWith(EvidencePrefix, StringComparison.Ordinal)
            && Guid.TryParseExact(s[EvidencePrefix.Length..], "D", out var id))
        {
            result = Evidence(id);
            return true;
        }

        return false;
    }

    /// <summary>The basis as people read it where nothing more is known about it.</summary>
    public string DisplayText() => _key switch
    {
        MeetingKey => "The conversation",
        DeskReviewKey => "Desk review",
        _ => "A piece of evidence",
    };

    /// <summary>The written form.</summary>
    public override string ToString() => _key ?? "";
}
