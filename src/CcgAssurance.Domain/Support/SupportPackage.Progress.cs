using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Support;

/// <content>What happens under the terms: numbers, reviews, confirmations and the log. None of it needs a new agreement.</content>
public sealed partial class SupportPackage
{
    private const string EitherLead = "Ask the area team lead or the CCG lead to do this";

    private List<SupportActual>? _actuals;
    private List<SupportReading>? _readings;
    private List<SupportReview>? _reviews;
    private List<SupportMiss>? _missed;
    private List<SupportConfirmation>? _confirmations;
    private List<SupportEntry>? _entries;

    /// <summary>The numbers as they really were.</summary>
    public IReadOnlyList<SupportActual> Actuals => _actuals.Loaded();

    /// <summary>Where the indicators stood.</summary>
    public IReadOnlyList<SupportReading> Readings => _readings.Loaded();

    /// <summary>The progress reviews.</summary>
    public IReadOnlyList<SupportReview> Reviews => _reviews.Loaded();

    /// <summary>What was considered about missed points.</summary>
    public IReadOnlyList<SupportMiss> Missed => _missed.Loaded();

    /// <summary>The written confirmations of restrictions.</summary>
    public IReadOnlyList<SupportConfirmation> Confirmations => _confirmations.Loaded();

    /// <summary>The log, in order.</summary>
    public IReadOnlyList<SupportEntry> Entries => _entries.Loaded();

    /// <summary>Whether progress can be recorded: from the agreement until the outcome.</summary>
    public bool CanProgress => Stage == SupportStage.Agreed;

    /// <summary>
    /// Records numbers on a trajectory: those of new days are added, and one that differs from what is recorded for its day puts that
    /// right.
    /// Conflict unless the package is agreed and the terms in force have that trajectory.
    /// </summary>
    [Rule("R174")]
    public Outcome RecordActuals(Guid trajectory, IReadOnlyCollection<TrajectoryPoint> points, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(actor);
        var isKnown = TermsInForce?.Trajectories.Any(row => row.Key == trajectory) == true;
        var findings = points.SelectMany(point => NotInFuture(GuidanceRules.R174, point.On, nameof(Actuals), actor)).Take(1);
        return Progress(actor, GuidanceRules.R174, isKnown, findings, () =>
        {
            foreach (var point in points)
            {
                var answers = new ActualAnswers(trajectory, point.On, point.Value);
                if (_actuals.Loaded().Find(row => row.Trajectory == trajectory && row.On == point.On) is not { } known)
                {
                    _actuals.Add(new SupportActual(this, answers, actor));
                }
                else if (known.Value != point.Value)
                {
                    known.Write(answers);
                }
            }
        });
    }

    /// <summary>
    /// Records where an indicator stood. Conflict unless the package is agreed and the terms in force have that indicator.
    /// </summary>
    [Rule("R157", "R176")]
    public Outcome AddReading(ReadingAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.Value);
        var isKnown = TermsInForce?.Indicators.Any(row => row.Key == answers.Indicator) == true;
        return Progress(actor, GuidanceRules.R157, isKnown, NotInFuture(GuidanceRules.R157, answers.On, nameof(answers.On), actor), () =>
            _readings.Loaded().Add(new SupportReading(this, answers, actor)));
    }

    /// <summary>
    /// Records a progress review, and when both sides next talk about the package; an improvement that was made is recognised in it.
    /// Conflict unless the package is agreed.
    /// </summary>
    [Rule("R162", "R171")]
    public Outcome AddReview(ReviewAnswers answers, DateOnly? nextDiscussionOn, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.Text);
        return Progress(
            actor,
            GuidanceRules.R162,
            true,
            [.. NotInFuture(GuidanceRules.R162, answers.On, nameof(answers.On), actor), .. CheckNext(nextDiscussionOn, actor)],
            () =>
            {
                _reviews.Loaded().Add(new SupportReview(this, answers, actor));
                NextDiscussionOn = nextDiscussionOn;
            });
    }

    /// <summary>Sets the day of the next discussion, also while the package is written. Conflict once it is over.</summary>
    [Rule("R162")]
    public Outcome PlanDiscussion(DateOnly on, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!SupportStages.Open.Contains(Stage))
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([.. Only(actor, Permission.DraftSupport, GuidanceRules.R162, OnlyTheLead), .. CheckNext(on, actor)]);
        if (outcome.IsDone)
        {
            NextDiscussionOn = on;
        }

        return outcome;
    }

    /// <summary>Whether a planned point of the terms in force is missed on a day.</summary>
    [Rule("R172")]
    public bool IsMissed(Guid trajectory, DateOnly plannedOn, DateOnly today) => TermsInForce is { } terms && terms.Trajectories
        .Where(row => row.Key == trajectory)
        .SelectMany(row => Trajectories.Read(row, Actuals, today))
        .Any(point => point.On == plannedOn && point.IsMissed);

    /// <summary>
    /// Records whether more intensive support was considered after a planned point was missed. Conflict unless the package is agreed and
    /// that point is missed.
    /// </summary>
    [Rule("R172")]
    public Outcome AnswerMiss(MissAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.Reason);
        if (!CanProgress || !IsMissed(answers.Trajectory, answers.PlannedOn, actor.Today))
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([.. Only(actor, Permission.DraftSupport, GuidanceRules.R172, OnlyTheLead)]);
        if (outcome.IsDone)
        {
            _missed.Loaded().Add(new SupportMiss(this, answers, actor));
        }

        return outcome;
    }

    /// <summary>
    /// Brings a restriction into force with a written confirmation from the log, which is dated after the meeting that discussed it.
    /// Conflict unless the package is agreed, has both, and the restriction is not confirmed.
    /// </summary>
    [Rule("R167", "R168")]
    public Outcome Confirm(ConfirmationAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var restriction = TermsInForce?.Restrictions.FirstOrDefault(row => row.Key == answers.Restriction);
        var letter = Entries.FirstOrDefault(row => row.Id == answers.Entry);
        if (!CanProgress || restriction is null || letter is null || IsConfirmed(answers.Restriction))
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. Only(actor, Permission.DraftSupport, GuidanceRules.R168, OnlyTheLead),
            .. SupportRules.WrongConfirmation(restriction, letter, answers.On, actor.Today),
        ]);
        if (outcome.IsDone)
        {
            _confirmations.Loaded().Add(new SupportConfirmation(this, answers, actor));
        }

        return outcome;
    }

    /// <summary>Whether a restriction is confirmed in writing, and so in force.</summary>
    [Rule("R168")]
    public bool IsConfirmed(Guid restriction) => _confirmations.Loaded().Exists(row => row.Restriction == restriction);

    /// <summary>Puts an entry in the log, also after the package is over. Conflict before it is proposed for the first time.</summary>
    [Rule("R160", "R249", "R255")]
    public Outcome AddEntry(EntryAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(actor);
        if (!IsShared)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. Only(actor, Permission.FileCommunications, GuidanceRules.R160, EitherLead),
            .. NotInFuture(GuidanceRules.R160, answers.On, nameof(answers.On), actor),
        ]);
        if (outcome.IsDone)
        {
            _entries.Loaded().Add(SupportEntry.Of(this, _entries.Count + 1, answers, actor));
        }

        return outcome;
    }

    private static IEnumerable<Finding> NotInFuture(GuidanceRule rule, DateOnly on, string field, Actor actor)
    {
        if (on > actor.Today)
        {
            yield return Finding.Blocking(rule, $"Enter a date that is {UkTime.InWords(actor.Today)} or earlier", field);
        }
    }

    private static IEnumerable<Finding> CheckNext(DateOnly? on, Actor actor)
    {
        if (on <= actor.Today)
        {
            yield return Finding.Blocking(
                GuidanceRules.R162, $"Enter a date after {UkTime.InWords(actor.Today)}", nameof(NextDiscussionOn));
        }
    }

    private Outcome Progress(Actor actor, GuidanceRule rule, bool isKnown, IEnumerable<Finding> findings, Action record)
    {
        if (!CanProgress || !isKnown)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([.. Only(actor, Permission.RecordSupportProgress, rule, EitherLead), .. findings]);
        if (outcome.IsDone)
        {
            record();
        }

        return outcome;
    }
}
