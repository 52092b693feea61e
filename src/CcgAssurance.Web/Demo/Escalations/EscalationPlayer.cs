using System.Globalization;
using CcgAssurance.Data;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Escalations;
using CcgAssurance.Web.Features.Escalations.Edit;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Demo.Escalations;

/// <summary>Plays escalations with the verbs that people use, all of them in the order of time.</summary>
public sealed class EscalationPlayer(AssuranceDbContext db, OpeningHandler opening, TellOfEscalationHandler tell, DemoPlayback playback)
{
    /// <summary>Plays them, unless there is one already.</summary>
    public async Task PlayAsync(IReadOnlyList<DemoEscalation> escalations, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(escalations);
        if (await db.Escalations.AnyAsync(cancellationToken))
        {
            return;
        }

        await playback.PlayAsync(escalations.SelectMany(Moments), cancellationToken);
    }

    private IEnumerable<DemoMoment> Moments(DemoEscalation escalation)
    {
        var id = Guid.CreateVersion7();
        return escalation.Acts
            .Select((act, index) => new DemoMoment(
                DemoPlayback.MomentOf(act.Day, index + 1),
                act.By,
                (actor, cancellationToken) => TakeAsync(id, act, actor, cancellationToken)))
            .Prepend(new DemoMoment(
                DemoPlayback.MomentOf(escalation.Opened, 0),
                EscalationActs.Director,
                (actor, cancellationToken) => OpenAsync(id, escalation, actor, cancellationToken)));
    }

    private async Task<Outcome> OpenAsync(Guid id, DemoEscalation escalation, Actor actor, CancellationToken cancellationToken)
    {
        var ccg = OrganisationCode.Parse(escalation.Ccg, CultureInfo.InvariantCulture);
        var (quarter, words) = escalation.Issue;
        var issue = await db.QuarterlyAssessments
            .Where(row => row.CcgCode == quarter.Ccg && row.Year == quarter.Year && row.Quarter == quarter.Quarter)
            .SelectMany(row => row.Items.Where(item => (item.Title ?? item.Text) == words))
            .Select(item => item.OriginId)
            .SingleAsync(cancellationToken);
        var packages = await db.SupportPackages
            .Where(package => package.CcgCode == ccg && package.Title == escalation.Package)
            .Select(package => package.Id)
            .ToListAsync(cancellationToken);
        return await opening.OpenAsync(
            id, ccg, escalation.Says with { Issues = [issue], Packages = packages }, actor, cancellationToken);
    }

    private async Task<Outcome> TakeAsync(Guid id, DemoEscalationAct act, Actor actor, CancellationToken cancellationToken)
    {
        var escalation = await db.Escalations.Where(row => row.Id == id).Whole().SingleAsync(cancellationToken);
        var outcome = act.Take(escalation, actor);
        if (act.Tells is { } kind)
        {
            await tell.OfAsync(outcome, escalation, kind, actor, cancellationToken);
        }

        return await playback.SaveAsync(outcome, actor, cancellationToken);
    }
}
