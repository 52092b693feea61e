using System.Security.Cryptography;
using System.Text;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Records;

/// <summary>
/// An output exactly as it was sent: its content as data, and every rendering made of it. It is never changed and never removed;
/// a correction is a version of its own (2014/15 operational guidance, para 38).
/// </summary>
[Rule("R246")]
public sealed class FrozenVersion : IAudited
{
    /// <summary>The length of a SHA-256 in hexadecimal, in characters.</summary>
    public const int Sha256Length = 64;

    /// <summary>The longest note on why there is another version, in characters.</summary>
    public const int NoteMaxLength = 4_000;

    /// <summary>The longest name of a person, in characters.</summary>
    public const int FrozenByMaxLength = 200;

    private List<FrozenRendering>? _renderings;
    private List<FrozenLevel>? _levels;

    private FrozenVersion()
    {
    }

    /// <summary>
    /// Freezes the content of a record's output under its next number, with the reason for it where it takes the place of an earlier one.
    /// </summary>
    public FrozenVersion(
        RecordKey record,
        int number,
        OutputState state,
        string content,
        DateTimeOffset at,
        string by,
        string? note = null,
        VersionFigures? figures = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        figures ??= VersionFigures.None;
        Id = Guid.CreateVersion7();
        RecordKind = record.Kind;
        RecordId = record.Id;
        Number = number;
        State = state;
        Content = new FrozenContent(Id, content);
        ContentSha256 = FingerprintOf(content);
        Note = note;
        Headline = figures.Headline;
        IssueCount = figures.Issues;
        OpenActionCount = figures.OpenActions;
        Levels = [.. figures.Levels.Select(row => new FrozenLevel(Id, row.Domain, row.Level))];
        Renderings = [];
        FrozenAt = at;
        FrozenBy = by;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The kind of record whose output it is.</summary>
    public RecordKind RecordKind { get; private set; }

    /// <summary>The record whose output it is.</summary>
    public string RecordId { get; private set; } = "";

    /// <summary>Its number, counted from 1 for each record.</summary>
    public int Number { get; private set; }

    /// <summary>How far the output had come.</summary>
    public OutputState State { get; private set; }

    /// <summary>The content, if it was loaded.</summary>
    public FrozenContent? Content { get; private set; }

    /// <summary>The SHA-256 of the content in UTF-8, in lower-case hexadecimal.</summary>
    public string ContentSha256 { get; private set; } = "";

    /// <summary>Why there is this version, where it takes the place of an earlier one.</summary>
    public string? Note { get; private set; }

    /// <summary>When it was frozen.</summary>
    public DateTimeOffset FrozenAt { get; private set; }

    /// <summary>The name of the person who froze it.</summary>
    public string FrozenBy { get; private set; } = "";

    /// <summary>The headline; null where none follows.</summary>
    public HeadlineAssessment? Headline { get; private set; }

    /// <summary>How many issues it lists; null where the output has none.</summary>
    public int? IssueCount { get; private set; }

    /// <summary>How many of its actions are not finished; null where the output has none.</summary>
    public int? OpenActionCount { get; private set; }

    /// <summary>The level of each domain, or those which were loaded.</summary>
    public IReadOnlyList<FrozenLevel> Levels
    {
        get => _levels.Loaded();
        private set => _levels = [.. value];
    }

    /// <summary>What was made of it, in the order of making, or those renderings which were loaded.</summary>
    public IReadOnlyList<FrozenRendering> Renderings
    {
        get => _renderings.Loaded();
        private set => _renderings = [.. value];
    }

    /// <inheritdoc />
    public RecordKey History => new(RecordKind, RecordId);

    /// <inheritdoc />
    public string HistoryName => $"Version {Number}";

    /// <summary>The fingerprint of a content: its SHA-256 in UTF-8, in lower-case hexadecimal.</summary>
    public static string FingerprintOf(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    /// <summary>
    /// Keeps a file that was made of the content. A changed banner is another file of the same content: it stands beside the one
    /// before, each with its fingerprint, and the newest is the one that is downloaded.
    /// </summary>
    public void Keep(string mediaType, byte[] bytes, DateTimeOffset at) =>
        _renderings.Loaded().Add(new FrozenRendering(Id, mediaType, bytes, at));
}
