using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Assessments;

/// <summary>
/// The assessment of one clinical commissioning group in one quarter (2014/15 operational guidance, paras 28 and 35). It is
/// made when the year is opened, with an empty judgement for each domain of that year's framework and a meeting without a date.
/// </summary>
[Rule("R1", "R89", "R90")]
public sealed partial class QuarterlyAssessment : IAudited, IStaged
{
    private List<DomainJudgement>? _judgements;

    private QuarterlyAssessment()
    {
    }

    /// <summary>The key of the assessment.</summary>
    public AssessmentId Id { get; private set; }

    /// <summary>The group and the quarter that it is about.</summary>
    public QuarterKey Key => new(CcgCode, Year, Quarter);

    /// <summary>The group that is assessed.</summary>
    public OrganisationCode CcgCode { get; private set; }

    /// <summary>The financial year.</summary>
    public FinancialYear Year { get; private set; }

    /// <summary>The quarter of that year.</summary>
    public Quarter Quarter { get; private set; }

    /// <summary>The first day of the quarter, kept so that queries can compare it with the days on which a group existed.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>The last day of the quarter, as of which its group is named.</summary>
    public DateOnly EndsOn { get; private set; }

    /// <summary>The key of the framework version under which it is made; it never changes (R1).</summary>
    public string FrameworkKey { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public AssessmentStage Stage { get; private set; }

    /// <summary>
    /// Changes whenever the assessment opens or closes for drafting, and with every decision about its release. Every save of
    /// a part asserts it, so that nothing slips in after the draft was shared.
    /// </summary>
    public Guid StageToken { get; private set; }

    /// <summary>The judgements, one for each domain of the framework, or those of them that were loaded.</summary>
    public IReadOnlyList<DomainJudgement> Judgements => _judgements.Loaded();

    /// <summary>The framework version under which it is made.</summary>
    public FrameworkVersion Framework => FrameworkVersions.For(FrameworkKey);

    /// <inheritdoc />
    public RecordKey History => Id.Record;

    /// <inheritdoc />
    public string HistoryName => "Quarterly assessment";

    /// <summary>An assessment at the opening of its year.</summary>
    public static QuarterlyAssessment Open(QuarterKey key, FrameworkVersion framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var id = new AssessmentId(Guid.CreateVersion7());
        return new QuarterlyAssessment
        {
            Id = id,
            CcgCode = key.Ccg,
            Year = key.Year,
            Quarter = key.Quarter,
            StartsOn = key.Quarter.StartIn(key.Year),
            EndsOn = key.Quarter.EndIn(key.Year),
            FrameworkKey = framework.Key,
            Stage = AssessmentStage.Planned,
            StageToken = Guid.CreateVersion7(),
            _judgements = [.. framework.Domains.Select(domain => new DomainJudgement(id, domain.Number))],
            _themes = [.. framework.NeedsThemeNarratives ? framework.Themes.Select(theme => new ThemeNarrative(id, theme.Theme)) : []],
            _meetings = [new AssuranceMeeting(id, MeetingKinds.Of(key.Quarter))],
            _attendees = [],
            _undertakings = [],
            _evidence = [],
            _points = [],
            _items = [],
            _responses = [],
            _governingBodyComments = [],
            _releases = [],
            _forumNotes = [],
            _correctionRequests = [],
        };
    }

    /// <summary>
    /// Records what the area team answers about one domain; the first category makes the assessment a draft. Refused while
    /// an answer is missing that the chosen category needs, or before the conversation is over; moved on once the draft is with the group.
    /// </summary>
    public Outcome Judge(DomainNumber domain, JudgementAnswers answers, JudgementFacts facts)
    {
        if (!Stage.IsOpenForDrafting())
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From(JudgementRules.Check(answers, Framework, facts));
        if (outcome.IsDone)
        {
            // Nobody asks whether the support reached its end where there is none.
            var asked = facts.HasOpenSupport ? answers : answers with { IsExitMet = null, ExitReason = null };
            Judgements.Single(judgement => judgement.Domain == domain).Record(asked);
            if (answers.Category is not null)
            {
                AdvanceTo(AssessmentStage.Draft);
            }
        }

        return outcome;
    }

    // Work on a part moves the assessment forward, never back.
    private void AdvanceTo(AssessmentStage reached) => Stage = reached > Stage ? reached : Stage;
}
