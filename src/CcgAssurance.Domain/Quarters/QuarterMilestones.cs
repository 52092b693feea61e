using System.Globalization;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Quarters;

/// <summary>
/// By when each part of the process is done in one quarter, for every group in England alike (2014/15 operational guidance,
/// para 34). The dates are set when the year is opened and can only be put back (para 5).
/// </summary>
[Rule("R106", "R107")]
public sealed class QuarterMilestones : IVersioned, IAudited
{
    /// <summary>The longest time for a draft or for comments, in working days.</summary>
    public const int WorkingDaysMax = 60;

    private QuarterMilestones()
    {
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The financial year.</summary>
    public FinancialYear Year { get; private set; }

    /// <summary>The quarter of that year.</summary>
    public Quarter Quarter { get; private set; }

    /// <summary>When the delivery dashboard is issued.</summary>
    public DateOnly Dashboard { get; private set; }

    /// <summary>When conversations begin.</summary>
    public DateOnly ConversationsFrom { get; private set; }

    /// <summary>The last day for conversations.</summary>
    public DateOnly ConversationsUntil { get; private set; }

    /// <summary>Working days after the meeting within which the group has the draft report.</summary>
    public int DraftWorkingDays { get; private set; }

    /// <summary>Working days after sharing within which the group comments.</summary>
    public int CommentWorkingDays { get; private set; }

    /// <summary>When judgements are checked for consistency.</summary>
    public DateOnly ConsistencyCheck { get; private set; }

    /// <summary>When the report is final.</summary>
    public DateOnly FinalReport { get; private set; }

    /// <summary>When the report is published.</summary>
    public DateOnly Publication { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <summary>The kind of record: a financial year, its opening and its milestones.</summary>
    public static RecordKind Kind { get; } = new("FinancialYear");

    /// <inheritdoc />
    public RecordKey History => new(Kind, Year.ToString());

    /// <inheritdoc />
    public string HistoryName => $"Milestones of {Quarter.Name}";

    /// <summary>
    /// The milestones at the opening of a year, counted from the end of the quarter. One that would fall on a weekend or a bank
    /// holiday is the next working day.
    /// </summary>
    [Rule("R258")]
    public static QuarterMilestones Open(FinancialYear year, Quarter quarter, CycleDefaults defaults)
    {
        ArgumentNullException.ThrowIfNull(defaults);
        return new QuarterMilestones
        {
            Id = Guid.CreateVersion7(),
            Year = year,
            Quarter = quarter,
            Dashboard = DayOf(defaults.DashboardDay),
            ConversationsFrom = DayOf(defaults.ConversationsFromDay),
            ConversationsUntil = DayOf(defaults.ConversationsUntilDay),
            DraftWorkingDays = defaults.DraftWorkingDays,
            CommentWorkingDays = defaults.CommentWorkingDays,
            ConsistencyCheck = DayOf(defaults.ConsistencyDay),
            FinalReport = DayOf(defaults.FinalDay),
            Publication = DayOf(defaults.PublicationDay),
        };

        DateOnly DayOf(int days) => WorkingDays.OnOrAfter(Counted(year, quarter, days));
    }

    /// <summary>The day that many days after the end of the quarter, whether or not people are at work on it.</summary>
    public static DateOnly Counted(FinancialYear year, Quarter quarter, int days) => quarter.EndIn(year).AddDays(days);

    /// <summary>The last day on which the group should have the draft report of a meeting.</summary>
    public DateOnly DraftDue(DateOnly meeting) => WorkingDays.After(meeting, DraftWorkingDays);

    /// <summary>The last day for the group's comments on a draft.</summary>
    public DateOnly CommentsDue(DateOnly shared) => WorkingDays.After(shared, CommentWorkingDays);

    /// <summary>
    /// Gives more time. Refused where a milestone would come earlier than it is, before the one that it follows or on a day on
    /// which nobody is at work, and where nothing would change.
    /// </summary>
    public Outcome Lengthen(MilestoneAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        IReadOnlyList<Finding> outOfOrder = [.. OutOfOrder(answers)];
        var others = Shortened(answers).Concat(OnDaysOff(answers))
            .ExceptBy(outOfOrder.Select(finding => finding.Field), finding => finding.Field);
        var outcome = Outcome.From([.. Unchanged(answers), .. others, .. outOfOrder]);
        if (outcome.IsDone)
        {
            Dashboard = answers.Dashboard;
            ConversationsFrom = answers.ConversationsFrom;
            ConversationsUntil = answers.ConversationsUntil;
            DraftWorkingDays = answers.DraftWorkingDays;
            CommentWorkingDays = answers.CommentWorkingDays;
            ConsistencyCheck = answers.ConsistencyCheck;
            FinalReport = answers.FinalReport;
            Publication = answers.Publication;
        }

        return outcome;
    }

    private IEnumerable<Finding> Unchanged(MilestoneAnswers answers)
    {
        var stored = new MilestoneAnswers
        {
            Dashboard = Dashboard,
            ConversationsFrom = ConversationsFrom,
            ConversationsUntil = ConversationsUntil,
            DraftWorkingDays = DraftWorkingDays,
            CommentWorkingDays = CommentWorkingDays,
            ConsistencyCheck = ConsistencyCheck,
            FinalReport = FinalReport,
            Publication = Publication,
        };
        if (answers == stored)
        {
            yield return Finding.Blocking(
                GuidanceRules.R107MilestonesOnlyPutBack, "Nothing has changed. Enter a later date or more working days");
        }
    }

    private IEnumerable<Finding> Shortened(MilestoneAnswers answers)
    {
        foreach (var (field, stored, _) in Dates(answers).Where(date => date.Asked < date.Stored))
        {
            yield return Finding.Blocking(
                GuidanceRules.R107MilestonesOnlyPutBack, $"Enter {Words(stored)} or a later date: you cannot bring a milestone forward",
                    field);
        }

        (string Field, int Stored, int Asked)[] numbers =
        [
            (nameof(DraftWorkingDays), DraftWorkingDays, answers.DraftWorkingDays),
            (nameof(CommentWorkingDays), CommentWorkingDays, answers.CommentWorkingDays),
        ];
        foreach (var (field, stored, _) in numbers.Where(number => number.Asked < number.Stored))
        {
            yield return Finding.Blocking(
                GuidanceRules.R107MilestonesOnlyPutBack, $"Enter {stored} or more working days: you cannot shorten the time", field);
        }
    }

    // A date that stays as it is was set before this rule, and is nothing that this person typed.
    private IEnumerable<Finding> OnDaysOff(MilestoneAnswers answers) => Dates(answers)
        .Where(date => date.Asked > date.Stored && !WorkingDays.IsWorkingDay(date.Asked))
        .Select(date => Finding.Blocking(
            GuidanceRules.R106FourStepsWithMilestones,
            $"Enter a working day, such as {Words(WorkingDays.OnOrAfter(date.Asked))}: {Words(date.Asked)} is {DayOff(date.Asked)}",
            date.Field));

    private IEnumerable<(string Field, DateOnly Stored, DateOnly Asked)> Dates(MilestoneAnswers answers) =>
    [
        (nameof(Dashboard), Dashboard, answers.Dashboard),
        (nameof(ConversationsFrom), ConversationsFrom, answers.ConversationsFrom),
        (nameof(ConversationsUntil), ConversationsUntil, answers.ConversationsUntil),
        (nameof(ConsistencyCheck), ConsistencyCheck, answers.ConsistencyCheck),
        (nameof(FinalReport), FinalReport, answers.FinalReport),
        (nameof(Publication), Publication, answers.Publication),
    ];

    private static string DayOff(DateOnly day) =>
        BankHolidays.England.Contains(day) ? "a bank holiday" : day.ToString("'a' dddd", CultureInfo.InvariantCulture);

    // The day that is named is also none that would bring the milestone forward, so that one message says all.
    private IEnumerable<Finding> OutOfOrder(MilestoneAnswers answers)
    {
        string[] names =
        [
            "the dashboard", "the first conversations", "the last conversations",
            "the consistency check", "the final report", "publication",
        ];
        var inOrder = names.Zip(Dates(answers)).ToList();
        foreach (var ((before, (_, _, from)), (_, (field, stored, asked))) in inOrder.Zip(inOrder.Skip(1)))
        {
            if (asked < from)
            {
                var earliest = WorkingDays.OnOrAfter(from > stored ? from : stored);
                yield return Finding.Blocking(
                    GuidanceRules.R106FourStepsWithMilestones,
                    $"Enter {Words(earliest)} or a later date, so that it does not come before {before}",
                    field);
            }
        }
    }

    private static string Words(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
