using CcgAssurance.Data;
using CcgAssurance.Data.Notices;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Domain.Work;
using CcgAssurance.Web.Infrastructure.Work;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Notices;

/// <summary>Reminds everybody of what the work queue says is due soon or overdue, once of each.</summary>
public sealed class RemindHandler(AssuranceDbContext db, IEnumerable<IWorkSource> sources, NoticeBoard board)
{
    private static readonly Role[] Roles = [.. Enum.GetValues<Role>().Where(WorkRoles.TakesPart)];

    public async Task<int> HandleAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = UkTime.DateOf(now);
        var people = await PeopleAsync(today, cancellationToken);
        var teams = await TeamsAsync(today, cancellationToken);
        var answering = await db.AnsweringForClosedAsync(today, cancellationToken);
        var leads = await db.LeadsOn(today).ToDictionaryAsync(lead => lead.Ccg, lead => lead.Lead, cancellationToken);
        var rows = new List<WorkRow>();
        foreach (var source in sources)
        {
            rows.AddRange(await source.ForEverybodyAsync(today, cancellationToken));
        }

        var reminders =
            from row in rows
            let reminder = ReminderRules.ReminderOf(row.Task, today)
            where reminder is not null
            let side = row.Task.Doer.Level() == OrganisationLevel.Ccg
                ? answering.GetValueOrDefault(row.Ccg, row.Ccg)
                : teams.GetValueOrDefault(row.Ccg)
            from person in DoersOf(row, people[(row.Task.Doer, side)], leads)
            select Remind(person, row, reminder.Value, now);
        return await board.RemindAsync([.. reminders], now, cancellationToken);
    }

    // Where one lead was named, the others need not think of it.
    private static IEnumerable<Recipient> DoersOf(
        WorkRow row, IEnumerable<Recipient> people, Dictionary<OrganisationCode, UserId> leads) =>
        row.Task.Doer == Role.AreaTeamLead && leads.TryGetValue(row.Ccg, out var lead)
            ? people.Where(person => person.UserId == lead)
            : people;

    private static Notice Remind(Recipient person, WorkRow row, Reminder reminder, DateTimeOffset now)
    {
        var subject = reminder.Subject(row.Task) + (row.Detail is { } detail ? $": {OneLine.Of(detail)}" : "");
        var words = new NoticeText(
            reminder.ToString(), subject, reminder.Next(row.Task.DueOn!.Value), row.About, row.Address);
        var occasion = FormattableString.Invariant($"{row.Key:N} {row.Version} {reminder} {row.Task.Kind} {row.Task.DueOn:yyyy-MM-dd}");
        return Notice.Of(person, row.Record, words, occasion, row.Task.DueOn, now);
    }

    private async Task<ILookup<(Role Role, OrganisationCode Organisation), Recipient>> PeopleAsync(
        DateOnly today, CancellationToken cancellationToken)
    {
        var people = await db.PeopleOn(today)
            .Where(user => Roles.Contains(user.Role))
            .Select(user => new Recipient(new UserId(user.Id), user.Role, user.Organisation))
            .ToListAsync(cancellationToken);
        return people.ToLookup(person => (person.Role, person.Organisation));
    }

    private async Task<Dictionary<OrganisationCode, OrganisationCode>> TeamsAsync(DateOnly today, CancellationToken cancellationToken) =>
        await db.Ccgs
            .AsNoTracking()
            .SelectMany(ccg => ccg.AreaTeams)
            .Where(Dated.On<CcgAreaTeam>(today))
            .ToDictionaryAsync(row => row.CcgCode, row => row.AreaTeamCode, cancellationToken);
}
