using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Timeline;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Support;

/// <summary>The support packages of a group, from the day each was first proposed to it.</summary>
public sealed class SupportTimelineSource(AssuranceDbContext db) : ITimelineSource
{
    [Rule("R151", "R180")]
    public async Task<IReadOnlyList<TimelineThread>> OfAsync(OrganisationCode ccg, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.May(Permission.ViewSupport))
        {
            return [];
        }

        var packages = await db.SupportPackages.AsNoTracking()
            .VisibleTo(db, actor)
            .Where(row => row.CcgCode == ccg && row.Number != null)
            .WithEditions()
            .ToListAsync(cancellationToken);
        return
        [
            .. packages.Select(row => new TimelineThread(
                TimelineKind.Support,
                $"{SupportPackage.NameOf(row.Number)}: {row.Title}",
                SupportLinks.Show($"{row.Number}"),
                [.. TimelineThread.Known(actor.Today, Events(row, actor))])
            {
                Lasts = row.FirstAgreedAt is not null,
                IsOpen = row is { Stage: SupportStage.Agreed or SupportStage.Proposed, CompletedOn: null },
                Until = row.CompletedOn ?? row.EndsOn,
            }),
        ];
    }

    private static IEnumerable<TimelineEvent?> Events(SupportPackage package, Actor actor)
    {
        foreach (var terms in package.EditionsFor(actor).Reverse())
        {
            yield return TimelineEvent.Of(
                Day(terms.ProposedAt), terms.Edition == 1 ? "Proposed to the CCG" : $"Edition {terms.Edition} proposed to the CCG");
            yield return TimelineEvent.Of(
                Day(terms.AgreedAt), terms.Edition == 1 ? "Agreed by both sides" : $"Edition {terms.Edition} agreed by both sides");
        }

        yield return TimelineEvent.Of(package.CompletedOn, package.IsMet == false ? "Completed, not met" : "Completed, met");
    }

    private static DateOnly? Day(DateTimeOffset? at) => at is { } moment ? UkTime.DateOf(moment) : null;
}
