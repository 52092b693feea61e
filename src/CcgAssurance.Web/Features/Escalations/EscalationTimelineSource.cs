using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Timeline;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Escalations;

/// <summary>The escalations to a group. What came before the view was put to it is for the area team alone.</summary>
public sealed class EscalationTimelineSource(AssuranceDbContext db) : ITimelineSource
{
    [Rule("R192", "R198")]
    public async Task<IReadOnlyList<TimelineThread>> OfAsync(OrganisationCode ccg, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.May(Permission.ViewEscalations))
        {
            return [];
        }

        var rows = await db.Escalations.AsNoTracking()
            .VisibleTo(db, actor)
            .Where(row => row.CcgCode == ccg)
            .Select(row => new
            {
                row.Number,
                row.Subject,
                row.Stage,
                row.OpenedOn,
                row.PutOn,
                row.FirstAgreedAt,
                row.ConsequencesOn,
                row.EndedOn,
            })
            .ToListAsync(cancellationToken);
        var seesView = RecordVisibility.Escalations.For(actor.Role.Level()) == SeenFrom.Drafted;
        return
        [
            .. rows.Select(row => new TimelineThread(
                TimelineKind.Escalation,
                $"Escalation {row.Number}: {row.Subject}",
                EscalationLinks.Show(row.Number),
                [
                    .. TimelineThread.Known(
                        actor.Today,
                        seesView ? new TimelineEvent(row.OpenedOn, "Opened") : null,
                        TimelineEvent.Of(row.PutOn, "View put to the CCG"),
                        TimelineEvent.Of(
                            row.FirstAgreedAt is { } at ? UkTime.DateOf(at) : null, "Actions agreed by both sides"),
                        TimelineEvent.Of(row.ConsequencesOn, "Consequences applied", isGrave: true),
                        row.ConsequencesOn is null ? TimelineEvent.Of(row.EndedOn, row.Stage.DisplayText()) : null),
                ])
            {
                Lasts = true,
                IsOpen = row.EndedOn is null && row.ConsequencesOn is null,
            }),
        ];
    }
}
