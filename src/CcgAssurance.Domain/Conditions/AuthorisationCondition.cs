using System.Globalization;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Conditions;

/// <summary>A condition that was set when a clinical commissioning group was authorised, with its reviews until it is discharged.</summary>
[Rule("F7")]
public sealed partial class AuthorisationCondition : IVersioned, IStaged, IAudited, ISearched
{
    /// <summary>The longest text, in characters.</summary>
    public const int TextMaxLength = 500;

    private AuthorisationCondition()
    {
    }

    /// <summary>The kind of record: a condition with its reviews.</summary>
    public static RecordKind Kind { get; } = new("AuthorisationCondition");

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The number under which people know it. It never changes.</summary>
    public int Number { get; private set; }

    /// <summary>The clinical commissioning group.</summary>
    public OrganisationCode CcgCode { get; private set; }

    /// <summary>What the group has to meet.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The day on which it was set.</summary>
    public DateOnly SetOn { get; private set; }

    /// <summary>The level of support with which it was set.</summary>
    public ConditionSupportLevel InitialLevel { get; private set; }

    /// <summary>The level of support that goes with it now, or went with it last.</summary>
    public ConditionSupportLevel SupportLevel { get; private set; }

    /// <summary>The day on which it was discharged; null while it is open.</summary>
    public DateOnly? DischargedOn { get; private set; }

    /// <summary>Whether it still has to be met.</summary>
    public bool IsOpen => DischargedOn is null;

    /// <summary>Changes when the condition is discharged, and when a discharge is undone.</summary>
    public Guid StageToken { get; private set; }

    /// <summary>The condition as history, tasks and notices name it.</summary>
    public RecordKey Record => KeyOf(Number);

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => Record;

    /// <inheritdoc />
    public string HistoryName => string.Create(CultureInfo.InvariantCulture, $"Authorisation condition {Number}");

    /// <inheritdoc />
    public string SearchedText => $"{Text} {Number}";

    /// <summary>A condition as history, tasks and notices name it.</summary>
    public static RecordKey KeyOf(int number) => new(Kind, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>What stops a condition from being recorded: none can have been set after today.</summary>
    [Rule("F7")]
    public static Outcome CheckNew(ConditionAnswers answers, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Outcome.From([.. CheckSetOn(answers.SetOn, today)]);
    }

    /// <summary>A condition about which <see cref="CheckNew"/> has nothing to say.</summary>
    public static AuthorisationCondition Create(int number, OrganisationCode ccg, ConditionAnswers answers, DateOnly today)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        if (!CheckNew(answers, today).IsDone)
        {
            throw new ArgumentException("The answers break a rule. Check them first.", nameof(answers));
        }

        var condition = new AuthorisationCondition
        {
            Id = Guid.CreateVersion7(),
            Number = number,
            CcgCode = ccg,
            StageToken = Guid.CreateVersion7(),
            _reviews = [],
        };
        condition.Write(answers);
        return condition;
    }

    /// <summary>
    /// Puts right what is recorded about the condition. Once a review is decided, its level of support only changes by a decision. Moved on
    /// if it is discharged.
    /// </summary>
    [Rule("F7")]
    public Outcome Change(ConditionAnswers answers, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (!IsOpen)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([.. CheckSetOn(answers.SetOn, today), .. CheckAgainstReviews(answers)]);
        if (outcome.IsDone)
        {
            Write(answers);
        }

        return outcome;
    }

    private static IEnumerable<Finding> CheckSetOn(DateOnly setOn, DateOnly today)
    {
        if (setOn > today)
        {
            yield return Finding.Blocking(
                GuidanceRules.F7AuthorisationConditions, $"Enter a date that is {UkTime.InWords(today)} or earlier",
                    nameof(ConditionAnswers.SetOn));
        }
    }

    private IEnumerable<Finding> CheckAgainstReviews(ConditionAnswers answers)
    {
        if (_reviews.Loaded().MinBy(review => review.ReviewOn) is { } first && answers.SetOn > first.ReviewOn)
        {
            yield return Finding.Blocking(
                GuidanceRules.F7AuthorisationConditions,
                $"Enter a date that is {UkTime.InWords(first.ReviewOn)}, the day of the first review, or earlier",
                nameof(ConditionAnswers.SetOn));
        }

        if (LastDecided is not null && answers.Level != SupportLevel)
        {
            yield return Finding.Blocking(
                GuidanceRules.F7AuthorisationConditions,
                $"Select {SupportLevel.DisplayText().ToLowerInvariant()}: once there is a decision on a review, " +
                "only another decision changes the support level",
                nameof(ConditionAnswers.Level));
        }
    }

    private void Write(ConditionAnswers answers)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.Text);
        Text = answers.Text;
        SetOn = answers.SetOn;
        if (LastDecided is null)
        {
            InitialLevel = answers.Level;
            SupportLevel = answers.Level;
        }
    }
}
