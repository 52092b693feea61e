using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Reporting.Charts;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Timeline;
using Microsoft.AspNetCore.Html;

namespace CcgAssurance.Web.Features.Ccgs.Timeline;

public sealed class CcgTimelineQuery(IEnumerable<ITimelineSource> sources)
{
    [Rule("R198", "R203")]
    public async Task<CcgTimelineViewModel> RunAsync(
        CcgHeader ccg, CcgTimelineFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var all = new List<TimelineThread>();
        foreach (var source in sources)
        {
            all.AddRange(await source.OfAsync(ccg.Code, actor, cancellationToken));
        }

        var threads = all.Where(thread => thread.Events.Count > 0).ToList();
        var years = threads.SelectMany(thread => thread.Events.Select(row => FinancialYear.Of(row.On))).Distinct().ToList();
        var (kinds, year) = (filter.Kinds, filter.YearAsked);
        var shown = threads
            .Where(thread => kinds.Count == 0 || kinds.Contains(thread.Kind))
            .Select(thread => (
                Thread: thread,
                Events: thread.Events.Where(row => year is null || FinancialYear.Of(row.On) == year).ToList()))
            .Where(pair => pair.Events.Count > 0)
            .ToList();
        return new CcgTimelineViewModel
        {
            Ccg = ccg,
            Filter = filter,
            IsEmpty = threads.Count == 0,
            Kinds = [.. Enum.GetValues<TimelineKind>().Select(kind => new NhsOption($"{kind}", kind.DisplayText()))],
            Years =
            [
                new NhsOption("", "All years"),
                .. years.OrderByDescending(one => one.StartYear).Select(one => new NhsOption($"{one}", one.Name)),
            ],
            Quarters =
            [
                .. shown
                    .SelectMany(pair => pair.Events.Select(row => new TimelineRow(pair.Thread, row)))
                    .GroupBy(row => QuarterOf(row.Event.On))
                    .OrderBy(group => group.Key.Start)
                    .Select(group => new TimelineQuarter(
                        $"{group.Key.Name}, {group.Key.Start:MMMM} to {group.Key.End:MMMM yyyy}",
                        [
                            .. group
                                .OrderBy(row => row.Event.On)
                                .ThenBy(row => row.Thread.Kind)
                                .ThenBy(row => row.Thread.Name, StringComparer.Ordinal),
                        ])),
            ],
            Drawing = shown.Count == 0
                ? null
                : new HtmlString(TimelineChart.Svg(new TimelineDrawn(
                    $"Timeline of {ccg.Name}", [.. Lanes(shown)], year?.Start, Last(year, actor.Today)))),
        };
    }

    private static DateOnly Last(FinancialYear? year, DateOnly today) => year is { } asked && asked.End < today ? asked.End : today;

    private static IEnumerable<TimelineLane> Lanes(IReadOnlyList<(TimelineThread Thread, List<TimelineEvent> Events)> shown) => shown
        .GroupBy(pair => pair.Thread.Kind)
        .OrderBy(group => group.Key)
        .Select(group => new TimelineLane(
            group.Key.DisplayText(),
            [
                .. group.Select(pair => new TimelineBar(
                    [.. pair.Events.Select(row => new TimelineMark(row.On, row.IsGrave))],
                    pair.Thread.Lasts
                        ? pair.Thread.IsOpen ? DateOnly.MaxValue : pair.Thread.Until ?? pair.Thread.Events[^1].On
                        : null)),
            ]));

    private static (string Name, DateOnly Start, DateOnly End) QuarterOf(DateOnly day)
    {
        var year = FinancialYear.Of(day);
        var quarter = Quarter.All.Single(one => one.StartIn(year) <= day && day <= one.EndIn(year));
        return ($"{quarter.Name} {year.Name}", quarter.StartIn(year), quarter.EndIn(year));
    }
}
