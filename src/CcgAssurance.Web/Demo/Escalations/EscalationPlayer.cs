using System.Globalization;
using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Features.Escalations;
using CcgAssurance.Web.Features.Escalations.Edit;
using Microsoft.EntityFrameworkCore;
using static CcgAssurance.Web.Demo.DemoOutcome;

namespace CcgAssurance.Web.Demo.Escalations;

/// <summary>Plays escalations with the verbs that people use, all of them in the order of time.</summary>
public sealed class EscalationPlayer(AssuranceDbContext db, OpeningHandler opening, TellOfEscalationHandler tell, DemoNotices notices)
{
    private const int MinutesBetween = 6;

    /// <summary>Plays them, unless there is one already.</summary>
    public async Task PlayAsync(IReadOnlyList<DemoEscalation> escalations, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(escalations);
        if (await db.Escalations.AnyAsync(cancellationToken))
        {
            return;
        }

        var people = (await db.PeopleOn(escalations[0].Opened).ToListAsync(cancellationToken)).ToLookup(person => person.Email);
        var all = escalations.SelectMany(Steps).OrderBy(step => step.At).ToList();
        foreach (var (at, by, take) in all)
        {
            Require(await take(people[by].First().At(at), cancellationToken));
            db.ChangeTracker.Clear();
        }

        var last = all[^1];
        await notices.ReadAsync(last.At, people[last.By].First().At(last.At), cancellationToken);
    }

    // Each act of a day comes some minutes after the one before.
    private IEnumerable<Step> Steps(DemoEscalation escalation)
    {
        var id = Guid.CreateVersion7();
        return escalation.Acts
            .Select((act, index) => new Step(
                At(act.Day, MinutesBetween * (index + 1)),
                act.By,
                (actor, cancellationToken) => TakeAsync(id, act, actor, cancellationToken)))
            .Prepend(new Step(
                At(escalation.Opened, 0),
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

        if (!outcome.IsDone)
        {
            return outcome;
        }

        foreach (var changed in db.ChangeTracker.Entries<IVersioned>().Where(entry => entry.State == EntityState.Modified).ToList())
        {
            db.Expect(changed.Entity, changed.Entity.Version);
        }

        return await db.SaveAsync(actor, outcome, cancellationToken);
    }

    private static DateTimeOffset At(DateOnly day, int minutes) => UkTime.MomentOf(day, new TimeOnly(10, 5)).AddMinutes(minutes);

    private sealed record Step(DateTimeOffset At, string By, Func<Actor, CancellationToken, Task<Outcome>> Take);
}
