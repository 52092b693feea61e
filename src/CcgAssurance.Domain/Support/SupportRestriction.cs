using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Support;

/// <summary>
/// A limit on the use of assistance. It is in force only once it is confirmed in writing after the meeting that discussed it (2014/15
/// operational guidance, Annex 4).
/// </summary>
[Rule("R167", "R168", "R169")]
public sealed class SupportRestriction : IRecordPart
{
    /// <summary>The longest text, in characters.</summary>
    public const int TextMaxLength = 2_000;

    /// <summary>The longest name of a meeting, in characters.</summary>
    public const int MeetingMaxLength = 200;

    private SupportRestriction()
    {
    }

    internal SupportRestriction(SupportTerms terms, Guid key, int position, RestrictionAnswers answers)
    {
        Id = Guid.CreateVersion7();
        PackageId = terms.PackageId;
        TermsId = terms.Id;
        Key = key;
        Position = position;
        Write(answers);
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The package.</summary>
    public Guid PackageId { get; private set; }

    /// <summary>The edition of its terms.</summary>
    public Guid TermsId { get; private set; }

    /// <summary>What it is known by in every edition that has it.</summary>
    public Guid Key { get; private set; }

    /// <summary>Its place; the first is 1.</summary>
    public int Position { get; private set; }

    /// <summary>To which assistance it applies.</summary>
    public RestrictionKind AppliesTo { get; private set; }

    /// <summary>What may not be done with it, or only on which terms.</summary>
    public string Text { get; private set; } = "";

    /// <summary>At which meeting it was discussed; null while that is open.</summary>
    public string? DiscussedAt { get; private set; }

    /// <summary>The day of that meeting; null while that is open.</summary>
    public DateOnly? DiscussedOn { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => SupportPackage.KeyOf(PackageId);

    /// <inheritdoc />
    public string HistoryName => $"Restriction {Position}";

    /// <summary>It is written in a draft, which is for the area team alone.</summary>
    public bool IsConfidential => true;

    internal RestrictionAnswers ToAnswers() => new(AppliesTo, Text, DiscussedAt, DiscussedOn);

    internal void Write(RestrictionAnswers answers, bool asAnother = false)
    {
        Key = asAnother ? Guid.CreateVersion7() : Key;
        AppliesTo = answers.AppliesTo;
        Text = answers.Text;
        DiscussedAt = answers.DiscussedAt;
        DiscussedOn = answers.DiscussedOn;
    }
}
