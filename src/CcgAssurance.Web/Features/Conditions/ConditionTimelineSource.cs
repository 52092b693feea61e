using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Timeline;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Conditions;

/// <summary>The authorisation conditions of a group, with the decisions on them.</summary>
public sealed class ConditionTimelineSource(AssuranceDbContext db) : ITimelineSource
{
    public async Task<IReadOnlyList<TimelineThread>> OfAsync(OrganisationCode ccg, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.May(Permission.ViewConditions))
        {
            return [];
        }

        var rows = await db.AuthorisationConditions.AsNoTracking()
            .VisibleTo(db, actor)
            .Where(row => row.CcgCode == ccg)
            .Select(row => new
            {
                row.Number,
                row.Text,
                row.SetOn,
                row.DischargedOn,
                Reviews = row.Reviews
                    .Where(review => review.DecidedOn != null)
                    .Select(review => new { review.DecidedOn, review.Decision })
                    .ToList(),
            })
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new TimelineThread(
                TimelineKind.Condition,
                $"Condition {row.Number}: {row.Text}",
                ConditionLinks.Show(row.Number),
                [
                    .. TimelineThread.Known(
                        actor.Today,
                        [
                            new TimelineEvent(row.SetOn, "Set"),
                            .. row.Reviews
                                .Where(review => review.Decision != ConditionDecision.Discharged)
                                .Select(review => TimelineEvent.Of(
                                    review.DecidedOn, $"Reviewed: {review.Decision!.Value.DisplayText().ToLowerInvariant()}")),
                            TimelineEvent.Of(row.DischargedOn, "Discharged"),
                        ]),
                ])
            {
                Lasts = true,
                IsOpen = row.DischargedOn is null,
            }),
        ];
    }
}
