using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Support;

/// <summary>
/// A letter, email, call, meeting or note about a package, for both sides to read. It never changes: what was wrong is put right in
/// another entry (2014/15 operational guidance, para 54).
/// </summary>
[Rule("R160", "R249", "R255", "R256")]
public sealed class SupportEntry : IAudited
{
    /// <summary>The longest line that says between whom it was, in characters.</summary>
    public const int WithMaxLength = 300;

    /// <summary>The longest account, in characters.</summary>
    public const int TextMaxLength = 4_000;

    private List<SupportFile>? _files;

    private SupportEntry()
    {
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The package.</summary>
    public Guid PackageId { get; private set; }

    /// <summary>Its place in the log; the first is 1.</summary>
    public int Position { get; private set; }

    /// <summary>What it is.</summary>
    public SupportEntryKind Kind { get; private set; }

    /// <summary>Its day.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Between whom it was.</summary>
    public string With { get; private set; } = "";

    /// <summary>What was said.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The files that belong to it.</summary>
    public IReadOnlyList<SupportFile> Files => _files.Loaded();

    /// <summary>The side that recorded it.</summary>
    public AssuranceSide RecordedFor { get; private set; }

    /// <summary>The name of the person who recorded it.</summary>
    public string RecordedBy { get; private set; } = "";

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset RecordedAt { get; private set; }

    /// <inheritdoc />
    public RecordKey History => SupportPackage.KeyOf(PackageId);

    /// <inheritdoc />
    public string HistoryName => $"{Kind.DisplayText()} of {UkTime.InWords(On)}";

    internal static SupportEntry Of(SupportPackage package, int position, EntryAnswers answers, Actor actor)
    {
        var entry = new SupportEntry
        {
            Id = Guid.CreateVersion7(),
            PackageId = package.Id,
            Position = position,
            Kind = answers.Kind,
            On = answers.On,
            With = answers.With,
            Text = answers.Text,
            RecordedFor = actor.Side(),
            RecordedBy = actor.Name,
            RecordedAt = actor.At,
        };
        entry._files = [.. answers.Files.Select(file => new SupportFile(entry, file))];
        return entry;
    }
}
