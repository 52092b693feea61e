using CcgAssurance.Domain.Calendar;

namespace CcgAssurance.Web.Demo;

/// <summary>
/// On which day and at what time each part of a quarter is recorded, counted from its conversation: evidence and points in
/// the days before, the meeting on the working day after, the report within the five working days that the area team has for it.
/// </summary>
internal sealed class DemoTimes(DemoQuarter quarter)
{
    private const int PlannedBefore = 21;
    private const int EvidenceBefore = 4;
    private const int CcgEvidenceBefore = 8;
    private const int PointsBefore = 7;

    public DateTimeOffset Planned => At(WorkingDays.OnOrAfter(quarter.Held.AddDays(-PlannedBefore)), 11, 0);

    public DateTimeOffset Evidence(int index) => At(WorkingDays.OnOrAfter(quarter.Held.AddDays(-EvidenceBefore)), 9, 40 + 13 * index);

    public DateTimeOffset CcgEvidence(int index) => At(WorkingDays.OnOrAfter(quarter.Held.AddDays(-CcgEvidenceBefore)), 14, 5 + 17 * index);

    public DateTimeOffset Point(int index) => At(WorkingDays.OnOrAfter(quarter.Held.AddDays(-PointsBefore)), 10, 30 + 12 * index);

    public DateTimeOffset Meeting(int index) => At(WorkingDays.After(quarter.Held, 1), 9, 15 + 2 * index);

    public DateTimeOffset CarryForward => At(WorkingDays.After(quarter.Held, 1), 13, 30);

    public DateTimeOffset FollowUp(int index) => At(WorkingDays.After(quarter.Held, 1), 14, 0 + 6 * index);

    public DateTimeOffset Item(int index) => At(WorkingDays.After(quarter.Held, 2), 9, 30 + 7 * index);

    public DateTimeOffset Judgement(int index) => At(WorkingDays.After(quarter.Held, 3), 10, 0 + 22 * index);

    public DateTimeOffset Narrative(int index) => At(WorkingDays.After(quarter.Held, 4), 9, 45 + 25 * index);

    public static DateTimeOffset Contact(DateOnly day) => At(WorkingDays.OnOrAfter(day), 16, 20);


    private static DateTimeOffset At(DateOnly day, int hour, int minutes) => UkTime.MomentOf(day, new TimeOnly(hour, 0)).AddMinutes(minutes);
}
