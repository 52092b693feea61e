using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Infrastructure.Timeline;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Requests;

/// <summary>The requests for information to a group, from the day each was sent.</summary>
public sealed class RequestTimelineSource(AssuranceDbContext db) : ITimelineSource
{
    [Rule("R180", "R185")]
    public async Task<IReadOnlyList<TimelineThread>> OfAsync(OrganisationCode ccg, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.May(Permission.ViewRequests))
        {
            return [];
        }

        var rows = await db.InformationRequests.AsNoTracking()
            .VisibleTo(db, actor)
            .Where(row => row.CcgCode == ccg && row.Number != null)
            .Select(row => new
            {
                Number = row.Number!.Value,
                row.Subject,
                row.Power,
                row.Stage,
                row.IssuedOn,
                row.ClosedOn,
                row.FollowOn,
                row.ReplacedByNumber,
                Replies = row.Replies.Select(reply => reply.ReceivedOn).ToList(),
                Findings = row.Findings.Select(finding => new { finding.FoundOn, finding.IsSufficient }).ToList(),
            })
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new TimelineThread(
                TimelineKind.Request,
                $"{InformationRequest.NameOf(row.Number)}: {row.Subject}",
                RequestLinks.Show($"{row.Number}"),
                [
                    .. TimelineThread.Known(
                        actor.Today,
                        [
                            TimelineEvent.Of(row.IssuedOn, row.Power == RequestPower.Informal ? "Sent, informally" : "Sent, formally"),
                            .. row.Replies.Select(on => new TimelineEvent(on, "Reply received")),
                            .. row.Findings.Select(found => new TimelineEvent(
                                found.FoundOn, found.IsSufficient ? "Reply found sufficient" : "Reply found insufficient")),
                            TimelineEvent.Of(row.ClosedOn, row.FollowOn is { } next and not RequestFollowOn.None
                                ? $"Closed. Next: {next.DisplayText().ToLowerInvariant()}"
                                : row.ReplacedByNumber is { } by ? $"Replaced by request {by}" : "Closed"),
                        ]),
                ])
            {
                Lasts = true,
                IsOpen = row.ClosedOn is null && row.Stage is not (RequestStage.Closed or RequestStage.Replaced),
            }),
        ];
    }
}
