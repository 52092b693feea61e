using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Assessments;
using CcgAssurance.Web.Infrastructure.Timeline;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Quarters;

/// <summary>The meetings, judgements and publications of the quarters of a group.</summary>
public sealed class QuarterTimelineSource(AssuranceDbContext db) : ITimelineSource
{
    [Rule("R90", "R222", "R246")]
    public async Task<IReadOnlyList<TimelineThread>> OfAsync(OrganisationCode ccg, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.May(Permission.ViewAssessments))
        {
            return [];
        }

        var quarters = await db.QuarterlyAssessments.AsNoTracking()
            .VisibleTo(db, actor)
            .Where(row => row.CcgCode == ccg)
            .Select(row => new QuarterRow
            {
                Id = row.Id,
                Key = new QuarterKey(row.CcgCode, row.Year, row.Quarter),
                PublishedAt = row.PublishedAt,
                Meetings = row.Meetings
                    .Where(meeting => meeting.Date != null)
                    .Select(meeting => new MeetingRow(meeting.Kind, meeting.Date!.Value, meeting.NoMeetingReason != null))
                    .ToList(),
            })
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        var versions = await VersionsAsync([.. quarters.Select(row => row.Id.ToString())], cancellationToken);
        return [.. quarters.SelectMany(row => Threads(row, versions[row.Id.ToString()], actor.Today))];
    }

    private async Task<ILookup<string, VersionRow>> VersionsAsync(List<string> ids, CancellationToken cancellationToken)
    {
        var rows = await db.FrozenVersions.AsNoTracking()
            .Where(version => version.RecordKind == AssessmentId.Kind && ids.Contains(version.RecordId))
            .Select(version => new VersionRow
            {
                RecordId = version.RecordId,
                Number = version.Number,
                State = version.State,
                At = version.FrozenAt,
                Levels = version.Levels.Select(level => new LevelRow(level.Domain, level.Level)).ToList(),
            })
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        return rows.OrderBy(row => row.Number).ToLookup(row => row.RecordId);
    }

    private static IEnumerable<TimelineThread> Threads(QuarterRow row, IEnumerable<VersionRow> versions, DateOnly today)
    {
        var (name, address) = ($"{row.Key.Quarter.Name} {row.Key.Year.Name}", AssessmentLinks.Overview(row.Key));
        foreach (var meeting in row.Meetings)
        {
            yield return new TimelineThread(
                TimelineKind.Meeting,
                name,
                address,
                [.. TimelineThread.Known(today, new TimelineEvent(
                    meeting.On, meeting.IsDeskReview ? "Desk review" : $"{meeting.Kind.DisplayText()} held"))]);
        }

        yield return new TimelineThread(
            TimelineKind.Judgement, name, address, [.. TimelineThread.Known(today, versions.Select(version => EventOf(version)))]);
        yield return new TimelineThread(
            TimelineKind.Publication,
            name,
            address,
            [
                .. TimelineThread.Known(
                    today, TimelineEvent.Of(row.PublishedAt is { } at ? UkTime.DateOf(at) : null, "Report published")),
            ]);
    }

    private static TimelineEvent EventOf(VersionRow version)
    {
        var on = UkTime.DateOf(version.At);
        if (version.State != OutputState.Final)
        {
            return new TimelineEvent(on, "Draft shared with the CCG");
        }

        var words = Words(version, AssuranceCategory.NotAssuredInterventionRequired)
            .Concat(Words(version, AssuranceCategory.AssuredWithSupport))
            .DefaultIfEmpty("all six domains assured");
        return new TimelineEvent(on, $"Report final: {string.Join("; ", words)}")
        {
            IsGrave = version.Levels.Exists(level => level.Level == AssuranceCategory.NotAssuredInterventionRequired),
        };
    }

    private static IEnumerable<string> Words(VersionRow version, AssuranceCategory category)
    {
        var domains = version.Levels.Where(level => level.Level == category).Select(level => $"{level.Domain}").Order().ToList();
        return domains switch
        {
            [] => [],
            [var only] => [$"domain {only} {Lower(category)}"],
            [.. var first, var last] => [$"domains {string.Join(", ", first)} and {last} {Lower(category)}"],
        };
    }

    private static string Lower(AssuranceCategory category) => category.DisplayText().ToLowerInvariant();

    private sealed record MeetingRow(MeetingKind Kind, DateOnly On, bool IsDeskReview);

    private sealed record LevelRow(DomainNumber Domain, AssuranceCategory? Level);

    private sealed record QuarterRow
    {
        public required AssessmentId Id { get; init; }

        public required QuarterKey Key { get; init; }

        public required DateTimeOffset? PublishedAt { get; init; }

        public required List<MeetingRow> Meetings { get; init; }
    }

    private sealed record VersionRow
    {
        public required string RecordId { get; init; }

        public required int Number { get; init; }

        public required OutputState State { get; init; }

        public required DateTimeOffset At { get; init; }

        public required List<LevelRow> Levels { get; init; }
    }
}
