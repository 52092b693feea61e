using System.Globalization;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Support;

/// <summary>
/// What a group and its area team agree so that domains that are assured with support become assured again
/// (2014/15 operational guidance, paras 49 to 54 and Annex 4). Its words are <see cref="SupportTerms"/>, edition after edition; what
/// happens under them stands beside them and goes on from one edition to the next.
/// </summary>
[Rule("R151", "R159", "R170", "R174")]
public sealed partial class SupportPackage : IVersioned, IStaged, IAudited, ISearched
{
    private List<SupportTerms>? _terms;

    private SupportPackage()
    {
    }

    /// <summary>The kind of record: a support package with its terms.</summary>
    public static RecordKind Kind { get; } = new("SupportPackage");

    /// <summary>The key of this row, by which a package is known before it has a number.</summary>
    public Guid Id { get; private set; }

    /// <summary>The number under which people know it from the day it is first proposed; null until then.</summary>
    public int? Number { get; private set; }

    /// <summary>The clinical commissioning group.</summary>
    public OrganisationCode CcgCode { get; private set; }

    /// <summary>The quarter in whose assessment the support was found to be needed.</summary>
    public AssessmentId? AssessmentId { get; private set; }

    /// <summary>Where it stands.</summary>
    public SupportStage Stage { get; private set; }

    /// <summary>The edition that both sides agreed last; null while they agreed none.</summary>
    public int? InForce { get; private set; }

    /// <summary>The edition that is written or proposed; null where none is.</summary>
    public int? InHand { get; private set; }

    /// <summary>How many editions both sides agreed.</summary>
    public int Agreements { get; private set; }

    /// <summary>Since when both sides first agreed.</summary>
    public DateTimeOffset? FirstAgreedAt { get; private set; }

    /// <summary>
    /// What it is called: as agreed last; while nothing is agreed, as proposed last; and before that, as it is written. The next four are
    /// kept in the same way, so that nobody reads there what is still being written.
    /// </summary>
    public string Title { get; private set; } = "";

    /// <summary>The domains.</summary>
    public IReadOnlyList<DomainNumber> Domains { get; private set; } = [];

    /// <summary>The first day.</summary>
    public DateOnly? StartsOn { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly? EndsOn { get; private set; }

    /// <summary>The kinds of support.</summary>
    public IReadOnlyList<SupportType> Types { get; private set; } = [];

    /// <summary>The day on which both sides next talk about it.</summary>
    public DateOnly? NextDiscussionOn { get; private set; }

    /// <summary>Whether it met its objectives; null while its outcome is not recorded.</summary>
    public bool? IsMet { get; private set; }

    /// <summary>Why it did, or did not.</summary>
    public string? OutcomeReason { get; private set; }

    /// <summary>The day on which the outcome was recorded.</summary>
    public DateOnly? CompletedOn { get; private set; }

    /// <summary>The package whose place this one takes.</summary>
    public Guid? SupersedesId { get; private set; }

    /// <summary>The number of that package.</summary>
    public int? SupersedesNumber { get; private set; }

    /// <summary>The number of the package that took the place of this one.</summary>
    public int? SupersededByNumber { get; private set; }

    /// <summary>Why the director keeps it out of the published report; null where it is part of that.</summary>
    public string? WithheldReason { get; private set; }

    /// <inheritdoc />
    public Guid StageToken { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <summary>The editions of the terms, in order.</summary>
    public IReadOnlyList<SupportTerms> Terms => _terms.Loaded();

    /// <summary>The edition that is written or proposed; null where none is.</summary>
    public SupportTerms? TermsInHand => InHand is { } edition ? Edition(edition) : null;

    /// <summary>The edition that both sides agreed last; null while they agreed none.</summary>
    public SupportTerms? TermsInForce => InForce is { } edition ? Edition(edition) : null;

    /// <summary>What its status depends on.</summary>
    public SupportStanding Standing => new(Stage, StartsOn, EndsOn, Agreements, IsMet);

    /// <summary>The package as history, tasks and notices name it.</summary>
    public RecordKey Record => KeyOf(Id);

    /// <inheritdoc />
    public RecordKey History => Record;

    /// <inheritdoc />
    public string HistoryName => NameOf(Number);

    /// <summary>Whether it was proposed at some time. From then on both sides see it, but for what is being written.</summary>
    public bool IsShared => Number is not null;

    /// <summary>Until it is proposed it is for the area team alone.</summary>
    public bool IsConfidential => !IsShared;

    /// <inheritdoc />
    public string SearchedText => string.Join('\n', new[] { Title, Number?.ToString(CultureInfo.InvariantCulture) }.OfType<string>());

    /// <summary>A package as history, tasks and notices name it.</summary>
    public static RecordKey KeyOf(Guid id) => new(Kind, id.ToString());

    /// <summary>What a package is called: by its number, once it has one.</summary>
    public static string NameOf(int? number) => number is { } known
        ? string.Create(CultureInfo.InvariantCulture, $"Support package {known}")
        : "Draft support package";

    private static IEnumerable<Finding> Only(Actor actor, Permission permission, GuidanceRule rule, string message)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!actor.May(permission))
        {
            yield return Finding.Blocking(rule, message);
        }
    }

    private SupportTerms Edition(int number) => _terms.Loaded().Single(terms => terms.Edition == number);

    private void MoveTo(SupportStage stage)
    {
        Stage = stage;
        StageToken = Guid.CreateVersion7();
    }

    // Registers and rules ask for these without reading the terms.
    private void Show(SupportTerms terms)
    {
        (Title, Domains, StartsOn, EndsOn) = (terms.Title, terms.Domains, terms.StartsOn, terms.EndsOn);
        Types = [.. terms.Measures.Select(measure => measure.Type).Distinct().Order()];
    }
}
