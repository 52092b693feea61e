using CcgAssurance.Data;
using CcgAssurance.Data.Notices;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Mail;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Notices;

/// <summary>
/// Sends notices by mail, all that wait for a person in one. Several web nodes may do so at once: whoever takes a notice has it for some
/// minutes. What the mail server does not take now is tried again.
/// </summary>
public sealed class MailNoticesHandler(AssuranceDbContext db, NoticeBoard board, IMailer mailer, MailSettings settings)
{
    // Few enough people to be through before another web node may take what is left.
    private const int PeopleAtOnce = 20;
    private const int NoticesAtOnce = 200;

    /// <returns>How many mails were sent; 0 when nothing is left that can be sent now.</returns>
    public async Task<int> HandleAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var waiting = (await WaitingAsync(now, cancellationToken))
            .GroupBy(row => (row.UserId.Value, row.Role, row.Organisation))
            .Take(PeopleAtOnce)
            .ToList();
        var people = await PeopleAsync([.. waiting.Select(group => group.Key.Value)], UkTime.DateOf(now), cancellationToken);
        var sent = 0;
        foreach (var group in waiting)
        {
            var notices = await TakeAsync(group, now, cancellationToken);
            if (notices.Count == 0)
            {
                continue;
            }

            // Whoever has left that role since is told no more of what happens there.
            var result = people.GetValueOrDefault(group.Key) is not { Email: { } address } person
                ? MailResult.Undeliverable
                : await mailer.SendAsync(
                    NoticeMailWriter.Of(notices, person.Name, address, settings.SiteAddress), cancellationToken);
            if (result == MailResult.ServerAway)
            {
                return 0;
            }

            if (result != MailResult.Deferred)
            {
                var end = result == MailResult.Sent ? NoticeMail.Sent : NoticeMail.GivenUp;
                await board.EndMailAsync([.. notices.Select(notice => notice.Id)], end, cancellationToken);
                sent += result == MailResult.Sent ? 1 : 0;
            }
        }

        return sent;
    }

    private async Task<IReadOnlyList<Notice>> TakeAsync(
        IEnumerable<Notice> waiting, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var taken = new List<Notice>();
        foreach (var row in waiting)
        {
            if (await board.TakeMailAsync(row.Id, now, cancellationToken))
            {
                taken.Add(row);
            }
        }

        return taken;
    }

    private Task<List<Notice>> WaitingAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var oldest = now.AddHours(-Notice.HoursMailed);
        return db.Notices
            .AsNoTracking()
            .Where(notice => notice.Mail == NoticeMail.Waiting && notice.MailFrom <= now && notice.MadeAt >= oldest)
            .OrderBy(notice => notice.MailFrom)
            .ThenBy(notice => notice.MadeAt)
            .ThenBy(notice => notice.DueOn)
            .ThenBy(notice => notice.Subject)
            .ThenBy(notice => notice.Id)
            .Take(NoticesAtOnce)
            .ToListAsync(cancellationToken);
    }

    private async Task<Dictionary<(Guid Id, Role Role, OrganisationCode Organisation), ActingPerson>> PeopleAsync(
        IReadOnlyList<Guid> ids, DateOnly today, CancellationToken cancellationToken) =>
        await db.PeopleOn(today)
            .Where(person => ids.Contains(person.Id))
            .ToDictionaryAsync(person => (person.Id, person.Role, person.Organisation), cancellationToken);
}
