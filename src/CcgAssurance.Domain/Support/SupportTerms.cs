using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Support;

/// <summary>
/// One edition of what a package says. Its words never change once it is proposed: a change is another edition, and until both sides
/// accept that, the last one that they agreed is in force (2014/15 operational guidance, para 54).
/// </summary>
[Rule("R151", "R159", "R170", "R175")]
public sealed partial class SupportTerms : IVersioned, IAudited
{
    /// <summary>The longest title, in characters.</summary>
    public const int TitleMaxLength = 150;

    /// <summary>The longest of its texts, in characters.</summary>
    public const int TextMaxLength = 4_000;

    /// <summary>The longest reason, in characters.</summary>
    public const int ReasonMaxLength = 2_000;

    /// <summary>The longest monitoring interval, in characters.</summary>
    public const int MonitoringMaxLength = 200;

    /// <summary>The longest name of a person, in characters.</summary>
    public const int NameMaxLength = 200;

    private List<SupportMeasure>? _measures;
    private List<SupportIndicator>? _indicators;
    private List<SupportRestriction>? _restrictions;
    private List<SupportTrajectory>? _trajectories;
    private List<ConsideredFactor>? _factors;
    private List<SupportIssue>? _issues;

    private SupportTerms()
    {
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The package.</summary>
    public Guid PackageId { get; private set; }

    /// <summary>Its number among the editions of the package; the first is 1.</summary>
    public int Edition { get; private set; }

    /// <summary>Where it stands.</summary>
    public TermsStage Stage { get; private set; }

    /// <summary>How it differs from the terms that were in force; null where none were.</summary>
    public TermsChange? Change { get; private set; }

    /// <summary>Why they are changed.</summary>
    public string? ChangeReason { get; private set; }

    /// <summary>What the package is called.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The domains that are assured with support, in order.</summary>
    public IReadOnlyList<DomainNumber> Domains { get; private set; } = [];

    /// <summary>The theme that it is also about.</summary>
    public Theme? Theme { get; private set; }

    /// <summary>Why support was judged to be needed, and what justifies it.</summary>
    public string? Rationale { get; private set; }

    /// <summary>What is to improve.</summary>
    public string? Objectives { get; private set; }

    /// <summary>What improvement is expected as a result.</summary>
    public string? ExpectedImprovement { get; private set; }

    /// <summary>In which circumstances the domain returns to assured.</summary>
    public string? ExitCircumstances { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly? StartsOn { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly? EndsOn { get; private set; }

    /// <summary>The power on which it rests.</summary>
    public StatutoryPower Power { get; private set; }

    /// <summary>How the power is exercised.</summary>
    public string? PowerUse { get; private set; }

    /// <summary>For what purpose.</summary>
    public string? PowerPurpose { get; private set; }

    /// <summary>The local partners who contribute, one in a line.</summary>
    public string? Partners { get; private set; }

    /// <summary>How often it is looked at how far the support is.</summary>
    public string? Monitoring { get; private set; }

    /// <summary>The person who began this edition.</summary>
    public UserId DraftedById { get; private set; }

    /// <summary>That person's name.</summary>
    public string DraftedBy { get; private set; } = "";

    /// <summary>When it was begun.</summary>
    public DateTimeOffset DraftedAt { get; private set; }

    /// <summary>When it was proposed.</summary>
    public DateTimeOffset? ProposedAt { get; private set; }

    /// <summary>The name of the person who proposed it.</summary>
    public string? ProposedBy { get; private set; }

    /// <summary>Why it was declined or taken back.</summary>
    public string? EndReason { get; private set; }

    /// <summary>The measures.</summary>
    public IReadOnlyList<SupportMeasure> Measures => _measures.Loaded();

    /// <summary>The indicators of success.</summary>
    public IReadOnlyList<SupportIndicator> Indicators => _indicators.Loaded();

    /// <summary>The restrictions on assistance.</summary>
    public IReadOnlyList<SupportRestriction> Restrictions => _restrictions.Loaded();

    /// <summary>The trajectories.</summary>
    public IReadOnlyList<SupportTrajectory> Trajectories => _trajectories.Loaded();

    /// <summary>The notes on the seven factors.</summary>
    public IReadOnlyList<ConsideredFactor> Factors => _factors.Loaded();

    /// <summary>The issues that it answers.</summary>
    public IReadOnlyList<SupportIssue> Issues => _issues.Loaded();

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => SupportPackage.KeyOf(PackageId);

    /// <inheritdoc />
    public string HistoryName => Edition == 1 ? "Terms" : $"Terms, edition {Edition}";

    /// <summary>A draft is for the area team alone.</summary>
    public bool IsConfidential => Stage is TermsStage.Draft or TermsStage.Discarded;

    /// <summary>What it says, as it would be typed anew.</summary>
    public TermsAnswers ToAnswers() => new()
    {
        Title = Title,
        Domains = Domains,
        Theme = Theme,
        Issues = [.. Issues.Select(issue => new LinkedIssue(issue.IssueId, issue.Title))],
        Rationale = Rationale,
        Objectives = Objectives,
        ExpectedImprovement = ExpectedImprovement,
        ExitCircumstances = ExitCircumstances,
        StartsOn = StartsOn,
        EndsOn = EndsOn,
        Power = Power,
        PowerUse = PowerUse,
        PowerPurpose = PowerPurpose,
        Partners = Partners,
        Monitoring = Monitoring,
        Factors = [.. Factors.OrderBy(row => row.Factor).Select(row => new FactorNote(row.Factor, row.Text))],
    };

    internal static SupportTerms Begin(SupportPackage package, int edition, Actor actor)
    {
        var terms = new SupportTerms
        {
            Id = Guid.CreateVersion7(),
            PackageId = package.Id,
            Edition = edition,
            DraftedById = actor.UserId,
            DraftedBy = actor.Name,
            DraftedAt = actor.At,
            _measures = [],
            _indicators = [],
            _restrictions = [],
            _trajectories = [],
            _issues = [],
        };
        terms._factors = [.. Enum.GetValues<SupportFactor>().Select(factor => new ConsideredFactor(terms, factor))];
        return terms;
    }

    internal void Write(TermsAnswers answers)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.Title);
        Title = answers.Title;
        Domains = [.. answers.Domains.Distinct().Order()];
        Theme = answers.Theme;
        Rationale = answers.Rationale;
        Objectives = answers.Objectives;
        ExpectedImprovement = answers.ExpectedImprovement;
        ExitCircumstances = answers.ExitCircumstances;
        (StartsOn, EndsOn) = (answers.StartsOn, answers.EndsOn);
        (Power, PowerUse, PowerPurpose) = (answers.Power, answers.PowerUse, answers.PowerPurpose);
        Partners = answers.Partners;
        Monitoring = answers.Monitoring;
        foreach (var row in _factors.Loaded())
        {
            row.Text = answers.Factors.FirstOrDefault(note => note.Factor == row.Factor)?.Text;
        }

        // A row that stays keeps the title under which it was linked.
        _issues.Loaded().RemoveAll(row => answers.Issues.All(issue => issue.Id != row.IssueId));
        _issues.AddRange(answers.Issues
            .Where(issue => !_issues.Exists(row => row.IssueId == issue.Id))
            .Select(issue => new SupportIssue(this, issue)));
    }
}
