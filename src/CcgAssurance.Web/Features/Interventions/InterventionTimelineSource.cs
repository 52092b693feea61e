using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.Published;
using CcgAssurance.Web.Infrastructure.Timeline;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Interventions;

/// <summary>The cases for intervention about a group, and the directions to it, also those of a case about another group.</summary>
public sealed class InterventionTimelineSource(AssuranceDbContext db) : ITimelineSource
{
    [Rule("R198", "R203", "R205", "R308")]
    public async Task<IReadOnlyList<TimelineThread>> OfAsync(OrganisationCode ccg, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.May(Permission.ViewInterventions))
        {
            return [];
        }

        var cases = await db.Interventions.AsNoTracking()
            .OwnTo(db, actor)
            .Where(row => row.CcgCode == ccg)
            .WithSteps()
            .ToListAsync(cancellationToken);
        var directions = await db.Directions.AsNoTracking()
            .Where(row => row.CcgCode == ccg && row.InForceOn != null)
            .Select(row => new
            {
                Case = db.Interventions.Where(one => one.Id == row.CaseId).Select(one => one.Number).Single(),
                row.Position,
                row.GivenToName,
                row.InForceOn,
                row.LiftedOn,
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. cases.Select(row => new TimelineThread(
                TimelineKind.Intervention,
                $"{InterventionCase.NameOf(row.Number)}: {row.Subject}",
                InterventionLinks.Show(row.Number),
                [.. TimelineThread.Known(actor.Today, Events(row, actor))])
            {
                Lasts = true,
                IsOpen = row.IsOpen,
            }),
            .. directions.Select(row => new TimelineThread(
                TimelineKind.Publication,
                $"Direction to {row.GivenToName}",
                PublishedLinks.Direction(row.Case, row.Position),
                [
                    .. TimelineThread.Known(
                        actor.Today,
                        TimelineEvent.Of(row.InForceOn, "In force and published", isGrave: true),
                        TimelineEvent.Of(row.LiftedOn, "Lifted and taken down")),
                ])
            {
                Lasts = true,
                IsOpen = row.LiftedOn is null,
            }),
        ];
    }

    // The group reads the steps up to the proposal, and what came of it.
    private static IEnumerable<TimelineEvent?> Events(InterventionCase row, Actor actor)
    {
        var isCcg = actor.Role.Level() == OrganisationLevel.Ccg;
        yield return new TimelineEvent(row.OpenedOn, "Opened");
        foreach (var step in row.Steps.Where(step => step.CompletedAt is not null).OrderBy(step => step.Step))
        {
            if (step.Step < InterventionStep.InterventionOptions || (step.Step == InterventionStep.ConsistencyReview && !isCcg))
            {
                yield return new TimelineEvent(
                    UkTime.DateOf(step.CompletedAt!.Value),
                    $"Step {(int)step.Step} complete: {step.Step.DisplayText().ToLowerInvariant()}");
            }
        }

        yield return TimelineEvent.Of(row.ProposedOn, "Proposed, with the finding that patients are no worse off");
        yield return TimelineEvent.Of(row.SubmittedOn, "Submitted to the committee");
        yield return TimelineEvent.Of(
            row.DecidedOn, row.Decision == CommitteeDecision.Approved ? "Approved by the committee" : "Rejected by the committee");
        yield return TimelineEvent.Of(row.SignedOn, "Directions signed and in force", isGrave: true);
        yield return row.Stage == InterventionStage.Rejected ? null : TimelineEvent.Of(row.EndedOn, row.Stage.DisplayText());
    }
}
