using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <summary>
/// What is recorded of one of the six steps: its day, its texts and documents, and who completed it. From then on it stands, unless one of
/// the first three is opened again before a later one is complete.
/// </summary>
[Rule("R204", "R205")]
public sealed partial class InterventionStepRecord : IVersioned, IAudited
{
    /// <summary>The longest of its texts, in characters.</summary>
    public const int TextMaxLength = 4_000;

    /// <summary>The longest summary report, in characters.</summary>
    public const int ReportMaxLength = 20_000;

    /// <summary>The longest title of a linked meeting or request, in characters.</summary>
    public const int TitleMaxLength = 300;

    /// <summary>The longest reason, in characters.</summary>
    public const int ReasonMaxLength = 2_000;

    private List<InterventionFile>? _files;

    private InterventionStepRecord()
    {
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Which step it is.</summary>
    public InterventionStep Step { get; private set; }

    /// <summary>
    /// Its day: of the meeting, the letter, the consideration of support, the finding, the end of the review, or the report. Null while
    /// that is open.
    /// </summary>
    public DateOnly? On { get; private set; }

    /// <summary>
    /// Its main text: the concern, what was asked for, what came of support, why only intervention is appropriate, how the review was
    /// done, or the summary report. Null while nothing is written.
    /// </summary>
    public string? Text { get; private set; }

    /// <summary>The documents that belong to it.</summary>
    public IReadOnlyList<InterventionFile> Files => _files.Loaded();

    /// <summary>The name of the person who wrote in it last.</summary>
    public string? WrittenBy { get; private set; }

    /// <summary>When it was completed; null while it is open.</summary>
    public DateTimeOffset? CompletedAt { get; private set; }

    /// <summary>The name of the person who completed it, and confirmed that the ways of working were followed in it.</summary>
    public string? CompletedBy { get; private set; }

    /// <summary>That person.</summary>
    public UserId? CompletedById { get; private set; }

    /// <summary>Why it was opened again after it was complete; null if it never was.</summary>
    public string? ReopenedReason { get; private set; }

    /// <summary>Whether it is complete.</summary>
    public bool IsComplete => CompletedAt is not null;

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => InterventionCase.KeyOf(CaseId);

    /// <inheritdoc />
    public string HistoryName => $"Step {(int)Step}: {Step.DisplayText()}";

    /// <summary>The steps of a case come into being with it, empty.</summary>
    public bool EntersSilently => true;

    /// <summary>Steps are written before the group sees them.</summary>
    public bool IsConfidential => true;

    internal static InterventionStepRecord Of(InterventionCase intervention, InterventionStep step) => new()
    {
        Id = Guid.CreateVersion7(),
        CaseId = intervention.Id,
        Step = step,
        _files = [],
    };

    internal void WrittenNow(Actor actor) => WrittenBy = actor.Name;

    internal void Complete(Actor actor) => (CompletedAt, CompletedBy, CompletedById) = (actor.At, actor.Name, actor.UserId);

    internal void Reopen(string reason) => (CompletedAt, CompletedBy, CompletedById, ReopenedReason) = (null, null, null, reason);

    internal void Add(InterventionFile file) => _files.Loaded().Add(file);

    internal bool RemoveFile(Guid id) => _files.Loaded().RemoveAll(file => file.Id == id) > 0;
}
