using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Evidence;

/// <summary>
/// Something that one side brings to the conversation of a quarter: a report, a survey, a story, a plan (2014/15
/// operational guidance, paras 39 to 42 and 59).
/// </summary>
[Rule("R22", "R26", "R72", "R109", "R115", "R118", "R119")]
public sealed class EvidenceItem : IVersioned, IAudited, ISearched
{
    /// <summary>The longest title, in characters.</summary>
    public const int TitleMaxLength = 200;

    /// <summary>The longest name of a source, in characters.</summary>
    public const int SourceMaxLength = 200;

    /// <summary>The longest name of another kind, in characters.</summary>
    public const int OtherKindMaxLength = 100;

    /// <summary>The longest summary, in characters.</summary>
    public const int SummaryMaxLength = 4_000;

    /// <summary>The longest link, in characters.</summary>
    public const int LinkMaxLength = 2_000;

    private EvidenceItem()
    {
    }

    internal EvidenceItem(AssessmentId assessment, OrganisationCode group, EvidenceAnswers answers, Actor actor)
    {
        Id = Guid.CreateVersion7();
        AssessmentId = assessment;
        ProvidedBy = actor.Side();
        Organisation = actor.WorksFor(group);
        AddedAt = actor.At;
        Record(answers);
    }

    // What earlier evidence says and has as its file, on other domains and themes.
    internal EvidenceItem(
        AssessmentId assessment, OrganisationCode group, EarlierEvidence earlier, EvidenceAnswers answers, Actor actor)
        : this(assessment, group, answers, actor)
    {
        TakenFromId = earlier.SourceId;
        TakenFromYear = earlier.SourceYear;
        TakenFromQuarter = earlier.SourceQuarter;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The quarterly assessment for which it was collected.</summary>
    public AssessmentId AssessmentId { get; private set; }

    /// <summary>What it is called.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What kind of source it comes from.</summary>
    public EvidenceKind Kind { get; private set; }

    /// <summary>What kind it is, when it is none of the list.</summary>
    public string? OtherKind { get; private set; }

    /// <summary>Which partner or other source it comes from (R26).</summary>
    public string? Source { get; private set; }

    /// <summary>Its date.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>Whether it is national, local or soft (R109, R115, R119).</summary>
    public EvidenceScope Scope { get; private set; }

    /// <summary>What it says.</summary>
    public string Summary { get; private set; } = "";

    /// <summary>Where it can be read.</summary>
    public string? Link { get; private set; }

    /// <summary>The domains and themes that it bears on: any number (R72).</summary>
    public IReadOnlyList<Focus> Focuses { get; private set; } = [];

    /// <summary>The subjects by which it can be found.</summary>
    public IReadOnlyList<EvidenceTag> Tags { get; private set; } = [];

    /// <summary>Whether it shows a shortfall in competence, to be talked about at the next conversation (R34).</summary>
    public bool ShowsShortfall { get; private set; }

    /// <summary>The side that provided it, which alone may change it.</summary>
    public AssuranceSide ProvidedBy { get; private set; }

    /// <summary>The organisation that provided it. Soft intelligence is seen in this one and in no other.</summary>
    public OrganisationCode Organisation { get; private set; }

    /// <summary>When it was added.</summary>
    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>The file that belongs to it, if there is one and it was loaded.</summary>
    public EvidenceFile? File { get; private set; }

    /// <summary>
    /// The evidence of an earlier quarter that was taken over, whose file it shows; null for what was brought to this quarter.
    /// </summary>
    public Guid? TakenFromId { get; private set; }

    /// <summary>That evidence, if it was loaded.</summary>
    public EvidenceItem? TakenFrom { get; private set; }

    /// <summary>The year of the quarter from which it was taken over.</summary>
    public FinancialYear? TakenFromYear { get; private set; }

    /// <summary>The quarter from which it was taken over.</summary>
    public Quarter? TakenFromQuarter { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => AssessmentId.Record;

    /// <inheritdoc />
    public string HistoryName => $"Evidence '{Title}'";

    /// <inheritdoc />
    public bool IsConfidential => Scope == EvidenceScope.Soft;

    /// <inheritdoc />
    public string SearchedText => string.Join('\n', new[] { Title, Summary, OtherKind, Source }.OfType<string>());

    internal EvidenceAnswers ToAnswers() => new()
    {
        Title = Title,
        Kind = Kind,
        Source = Source,
        OtherKind = OtherKind,
        Date = Date,
        Scope = Scope,
        Summary = Summary,
        Link = Link,
        Focuses = Focuses,
        Tags = Tags,
        ShowsShortfall = ShowsShortfall,
    };

    internal void Record(EvidenceAnswers answers)
    {
        Title = answers.Title;
        Kind = answers.Kind;
        OtherKind = answers.OtherKind;
        Source = answers.Source;
        Date = answers.Date;
        Scope = answers.Scope;
        Summary = answers.Summary;
        Link = answers.Link;
        Focuses = [.. answers.Focuses.Distinct().OrderBy(focus => focus.ToString(), StringComparer.Ordinal)];
        Tags = [.. answers.Tags.Distinct().Order()];
        ShowsShortfall = answers.ShowsShortfall;
    }

    internal void Attach(UploadedFile file)
    {
        if (File is null)
        {
            File = new EvidenceFile(this, file);
        }
        else
        {
            File.Replace(file);
        }
    }
}
