using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Conditions;

/// <content>The reviews of the condition and what is decided after them, in the order of their days.</content>
public sealed partial class AuthorisationCondition
{
    private List<ConditionReview>? _reviews;

    /// <summary>The reviews, planned and held.</summary>
    public IReadOnlyList<ConditionReview> Reviews => _reviews.Loaded();

    private ConditionReview? LastDecided => Decided.LastOrDefault();

    private IEnumerable<ConditionReview> Decided => _reviews.Loaded().Where(review => review.IsDecided).OrderBy(review => review.ReviewOn);

    /// <summary>Plans a review, or records one that was held. Conflict if the condition is discharged.</summary>
    [Rule("F7")]
    public Outcome AddReview(ReviewAnswers answers, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (!IsOpen)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([.. CheckReview(answers, null, today)]);
        if (outcome.IsDone)
        {
            _reviews.Loaded().Add(new ConditionReview(Number, answers));
        }

        return outcome;
    }

    /// <summary>
    /// Moves a review to another day, or records what it found. Conflict if somebody removed it, it is decided, or the condition is
    /// discharged.
    /// </summary>
    [Rule("F7")]
    public Outcome ChangeReview(Guid id, ReviewAnswers answers, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (!IsOpen || Find(id) is not { IsDecided: false } review)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([.. CheckReview(answers, id, today)]);
        if (outcome.IsDone)
        {
            review.Record(answers);
        }

        return outcome;
    }

    /// <summary>
    /// Removes a review that is not decided. Conflict if somebody else did, it is decided, or the condition is discharged.
    /// </summary>
    [Rule("F7")]
    public Outcome RemoveReview(Guid id)
    {
        if (!IsOpen || Find(id) is not { IsDecided: false } review)
        {
            return Outcome.Conflict;
        }

        _reviews.Loaded().Remove(review);
        return Outcome.Done;
    }

    /// <summary>
    /// Records what was decided after a review: that the condition stays, that its level of support changes, or that it is discharged. The
    /// last decision can be made anew, which also undoes a discharge. Conflict if somebody removed the review, if a later one is decided,
    /// or if another one discharged the condition.
    /// </summary>
    [Rule("F7")]
    public Outcome Decide(Guid id, DecisionAnswers answers, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.Reason);
        if (Find(id) is not { } review || !CanDecide(review))
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([.. CheckDecision(review, answers, today), .. CheckOthers(review, answers.Decision)]);
        if (outcome.IsDone)
        {
            review.Record(answers);
            var wasOpen = IsOpen;
            SupportLevel = LevelAfter(Decided);
            DischargedOn = answers.Decision == ConditionDecision.Discharged ? answers.DecidedOn : null;
            StageToken = IsOpen == wasOpen ? StageToken : Guid.CreateVersion7();
        }

        return outcome;
    }

    /// <summary>Whether a review can be changed or removed: until there is a decision on it, while the condition is open.</summary>
    public bool CanChange(ConditionReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return IsOpen && !review.IsDecided;
    }

    /// <summary>
    /// Whether there is something to decide on a review: it stands without a decision while the condition is open, or
    /// its decision is the last.
    /// </summary>
    public bool CanDecide(ConditionReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return review.IsDecided ? review == LastDecided : IsOpen;
    }

    private ConditionReview? Find(Guid id) => _reviews.Loaded().Find(review => review.Id == id);

    private ConditionSupportLevel LevelAfter(IEnumerable<ConditionReview> reviews) =>
        reviews.LastOrDefault(review => review.DecidedLevel is not null)?.DecidedLevel ?? InitialLevel;

    private IEnumerable<Finding> CheckReview(ReviewAnswers answers, Guid? except, DateOnly today)
    {
        if (LastDecided is { } last && answers.ReviewOn <= last.ReviewOn)
        {
            yield return Finding.Blocking(
                GuidanceRules.F7AuthorisationConditions,
                $"Enter a date after {UkTime.InWords(last.ReviewOn)}, the day of the last review with a decision",
                nameof(ReviewAnswers.ReviewOn));
        }
        else if (answers.ReviewOn < SetOn)
        {
            yield return Finding.Blocking(
                GuidanceRules.F7AuthorisationConditions,
                $"Enter a date that is {UkTime.InWords(SetOn)}, when the condition was set, or later",
                nameof(ReviewAnswers.ReviewOn));
        }
        else if (_reviews.Loaded().Exists(review => review.Id != except && review.ReviewOn == answers.ReviewOn))
        {
            yield return Finding.Blocking(
                GuidanceRules.F7AuthorisationConditions,
                $"Enter another date: there is already a review on {UkTime.InWords(answers.ReviewOn)}",
                nameof(ReviewAnswers.ReviewOn));
        }

        if (answers.Findings is not null && answers.ReviewOn > today)
        {
            yield return Finding.Blocking(
                GuidanceRules.F7AuthorisationConditions,
                $"Remove the findings, or enter a review date that is {UkTime.InWords(today)} or earlier",
                nameof(ReviewAnswers.Findings));
        }
    }

    private IEnumerable<Finding> CheckDecision(ConditionReview review, DecisionAnswers answers, DateOnly today)
    {
        if (review.Findings is null)
        {
            yield return Finding.Blocking(
                GuidanceRules.F7AuthorisationConditions, "Ask the area team lead to record what the review found before you decide");
        }

        if (answers.DecidedOn < review.ReviewOn)
        {
            yield return Finding.Blocking(
                GuidanceRules.F7AuthorisationConditions,
                $"Enter a date that is {UkTime.InWords(review.ReviewOn)}, the day of the review, or later",
                nameof(DecisionAnswers.DecidedOn));
        }
        else if (answers.DecidedOn > today)
        {
            yield return Finding.Blocking(
                GuidanceRules.F7AuthorisationConditions, $"Enter a date that is {UkTime.InWords(today)} or earlier",
                    nameof(DecisionAnswers.DecidedOn));
        }

        if (answers.Decision == ConditionDecision.LevelChanged)
        {
            var before = LevelAfter(Decided.TakeWhile(earlier => earlier != review));
            if (answers.Level is null || answers.Level == before)
            {
                yield return Finding.Blocking(
                    GuidanceRules.F7AuthorisationConditions,
                    $"Select a support level other than {before.DisplayText().ToLowerInvariant()}, the level before this review",
                    nameof(DecisionAnswers.Level));
            }
        }
    }

    // A review that was passed over could never be decided, because the decisions follow the days of the reviews.
    private IEnumerable<Finding> CheckOthers(ConditionReview review, ConditionDecision decision)
    {
        var undecided = _reviews.Loaded().Where(other => other != review && !other.IsDecided).ToList();
        if (undecided.MinBy(other => other.ReviewOn) is { } passedOver && passedOver.ReviewOn < review.ReviewOn)
        {
            yield return Finding.Blocking(
                GuidanceRules.F7AuthorisationConditions,
                $"Decide on the review of {UkTime.InWords(passedOver.ReviewOn)} first, or ask the area team lead to remove it");
        }

        if (decision != ConditionDecision.Discharged && !undecided.Exists(other => other.ReviewOn > review.ReviewOn))
        {
            yield return Finding.Warning(GuidanceRules.F7AuthorisationConditions, "Plan the next review of this condition");
        }
    }
}
