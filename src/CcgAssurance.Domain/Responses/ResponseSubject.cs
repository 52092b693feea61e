using System.Security.Cryptography;
using System.Text;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Responses;

/// <summary>One thing in a draft that a group can answer to, as it was shared.</summary>
public sealed record ResponseSubject
{
    /// <summary>The length of a wording, in characters.</summary>
    public const int WordingLength = 64;

    internal ResponseSubject(SubjectKind kind, Focus? focus, Guid? itemId, string? title, params string?[] said) =>
        (Kind, Focus, ItemId, Title, Wording) = (kind, focus, itemId, title, WordingOf(said));

    /// <summary>What it is.</summary>
    public SubjectKind Kind { get; }

    /// <summary>The domain or theme; null for a correction.</summary>
    public Focus? Focus { get; }

    /// <summary>The item of the report; null for a judgement, a narrative or a correction.</summary>
    public Guid? ItemId { get; }

    /// <summary>The title of an issue, or the beginning of an achievement or action; null for everything else.</summary>
    public string? Title { get; }

    /// <summary>Stands for all that the draft says of it: two drafts say the same where it is the same.</summary>
    public string Wording { get; }

    /// <summary>A list of corrections.</summary>
    public static ResponseSubject Correction { get; } = new(SubjectKind.Correction, null, null, null);

    // Nothing that a person can type joins two fields into another pair of fields.
    private static string WordingOf(string?[] said) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', said.Select(text => text ?? "\u0000")))));
}
