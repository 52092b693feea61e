using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Web.Features.Years.List;

/// <summary>The milestones that a year gets when it is opened, one row for each kind with a day for each quarter.</summary>
public sealed record PlannedYear(FinancialYear Year, IReadOnlyList<PlannedMilestone> Milestones)
{
    public static PlannedYear Of(FinancialYear year, CycleDefaults defaults)
    {
        IReadOnlyList<QuarterMilestones> quarters = [.. Quarter.All.Select(quarter => QuarterMilestones.Open(year, quarter, defaults))];
        return new PlannedYear(year,
        [
            Row("Dashboard issued by", defaults.DashboardDay, milestones => milestones.Dashboard),
            Row("Conversations from", defaults.ConversationsFromDay, milestones => milestones.ConversationsFrom),
            Row("Conversations until", defaults.ConversationsUntilDay, milestones => milestones.ConversationsUntil),
            Row("Consistency check by", defaults.ConsistencyDay, milestones => milestones.ConsistencyCheck),
            Row("Final report by", defaults.FinalDay, milestones => milestones.FinalReport),
            Row("Publication by", defaults.PublicationDay, milestones => milestones.Publication),
        ]);

        PlannedMilestone Row(string name, int days, Func<QuarterMilestones, DateOnly> day) => new(
            name,
            [.. quarters.Select(of => new PlannedDay(of.Quarter, day(of), QuarterMilestones.Counted(year, of.Quarter, days)))]);
    }
}

public sealed record PlannedMilestone(string Name, IReadOnlyList<PlannedDay> Days);

/// <summary>A day with the one that the settings lead to, which may be a day on which nobody is at work.</summary>
public sealed record PlannedDay(Quarter Quarter, DateOnly Day, DateOnly Counted)
{
    public bool IsMoved => Day != Counted;
}
