using CcgAssurance.Data.Concurrency;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Notices;

/// <summary>Puts up notices and takes them down. Everybody sees their own and no others.</summary>
public sealed class NoticeBoard(AssuranceDbContext db)
{
    /// <summary>
    /// Tells those roles of a group and of its area team about a step, but not whoever took it. What is said goes into
    /// the save of the step.
    /// </summary>
    /// <param name="record">The record in which the step was taken.</param>
    /// <param name="group">The group that it is about.</param>
    /// <param name="roles">Who is told.</param>
    /// <param name="words">What is said to a role.</param>
    /// <param name="occasion">The step, by a name that it shares with no other.</param>
    /// <param name="dueOn">The last day for what comes next, where there is one.</param>
    /// <param name="actor">Who took the step.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task TellAsync(
        RecordKey record,
        OrganisationCode group,
        IReadOnlyList<Role> roles,
        Func<Role, NoticeText> words,
        string occasion,
        DateOnly? dueOn,
        Actor actor,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var recipients = await RecipientsAsync(group, roles, actor, cancellationToken);
        db.Notices.AddRange(recipients.Select(recipient => Notice.Of(recipient, record, words(recipient.Role), occasion, dueOn, actor.At)));
    }

    /// <summary>Tells one person about a step, unless that person took it or is gone.</summary>
    /// <param name="record">The record in which the step was taken.</param>
    /// <param name="person">Who is told.</param>
    /// <param name="organisation">For which organisation. Whoever has left it is told nothing.</param>
    /// <param name="words">What is said to a role.</param>
    /// <param name="occasion">The step, by a name that it shares with no other.</param>
    /// <param name="actor">Who took the step.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task TellPersonAsync(
        RecordKey record,
        UserId person,
        OrganisationCode organisation,
        Func<Role, NoticeText> words,
        string occasion,
        Actor actor,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(actor);
        var recipients = await db.PeopleOn(actor.Today)
            .Where(user => user.Id == person.Value && user.Id != actor.UserId.Value && user.Organisation == organisation)
            .Select(user => new Recipient(new UserId(user.Id), user.Role, user.Organisation))
            .ToListAsync(cancellationToken);
        db.Notices.AddRange(recipients.Select(recipient => Notice.Of(recipient, record, words(recipient.Role), occasion, null, actor.At)));
    }

    /// <summary>Everybody of a group, its area team, its region and NHS England who would be told of a step that the actor takes.</summary>
    public Task<List<Recipient>> RecipientsAsync(
        OrganisationCode group, IReadOnlyList<Role> roles, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var (today, self) = (actor.Today, actor.UserId.Value);
        var england = OrganisationCode.NhsEngland;
        var ofGroup = db.Ccgs.Where(ccg => ccg.Code == group);
        var organisations = ofGroup.AnsweringOn(today).Concat(ofGroup
            .SelectMany(ccg => ccg.AreaTeams)
            .Where(Dated.On<CcgAreaTeam>(today))
            .Select(row => row.AreaTeamCode));
        var regions = ofGroup
            .SelectMany(ccg => ccg.AreaTeams)
            .Where(Dated.On<CcgAreaTeam>(today))
            .SelectMany(row => row.AreaTeam!.Regions)
            .Where(Dated.On<AreaTeamRegion>(today))
            .Select(row => row.RegionCode);
        return db.PeopleOn(today)
            .Where(user => user.Id != self && roles.Contains(user.Role)
                && (organisations.Contains(user.Organisation) || regions.Contains(user.Organisation) || user.Organisation == england))
            .Select(user => new Recipient(new UserId(user.Id), user.Role, user.Organisation))
            .ToListAsync(cancellationToken);
    }

    /// <summary>How many notices the actor has not read.</summary>
    public Task<int> CountUnreadAsync(Actor actor, CancellationToken cancellationToken) =>
        Of(actor).CountAsync(notice => notice.ReadAt == null, cancellationToken);

    /// <summary>The actor's notices.</summary>
    public IQueryable<Notice> Of(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return db.Notices.Where(notice =>
            notice.UserId == actor.UserId && notice.Role == actor.Role && notice.Organisation == actor.Organisation);
    }

    /// <summary>Marks those of the actor's notices as read that are among these.</summary>
    public async Task ReadAsync(IReadOnlyCollection<Guid> ids, Actor actor, CancellationToken cancellationToken)
    {
        bool isSaved;
        do
        {
            var unread = Of(actor).Where(notice => ids.Contains(notice.Id) && notice.ReadAt == null);
            foreach (var notice in await unread.ToListAsync(cancellationToken))
            {
                notice.Read(actor.At);
            }

            // Where the mail of one is taken at the same moment, its row is another one by now.
            isSaved = await SaveAsync(cancellationToken);
        }
        while (!isSaved);
    }

    /// <summary>Takes the mail of a notice, so that no other web node sends it too. False if another one was quicker.</summary>
    public async Task<bool> TakeMailAsync(Guid id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var notice = await db.Notices.SingleOrDefaultAsync(
            notice => notice.Id == id && notice.Mail == NoticeMail.Waiting && notice.MailFrom <= now, cancellationToken);
        notice?.TakeMail(now);
        return notice is not null && await SaveAsync(cancellationToken);
    }

    /// <summary>Records what became of the mail of notices that was taken.</summary>
    public async Task EndMailAsync(IReadOnlyCollection<Guid> ids, NoticeMail mail, CancellationToken cancellationToken)
    {
        foreach (var notice in await db.Notices.Where(notice => ids.Contains(notice.Id)).ToListAsync(cancellationToken))
        {
            notice.EndMail(mail);
        }

        await SaveAsync(cancellationToken);
    }

    /// <summary>
    /// Puts up reminders that are not up yet, takes down what has grown too old, and gives up mail that is no news any more.
    /// </summary>
    /// <returns>How many are new.</returns>
    public async Task<int> RemindAsync(IReadOnlyCollection<Notice> reminders, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reminders);
        var (oldest, stale) = (now.AddDays(-Notice.DaysKept), now.AddHours(-Notice.HoursMailed));
        var firstDay = reminders.Min(reminder => reminder.DueOn);
        List<Notice> added;
        bool isSaved;
        do
        {
            db.Notices.RemoveRange(await db.Notices.Where(notice => notice.MadeAt < oldest).ToListAsync(cancellationToken));
            foreach (var notice in await db.Notices
                .Where(notice => notice.Mail == NoticeMail.Waiting && notice.MadeAt < stale && notice.MadeAt >= oldest)
                .ToListAsync(cancellationToken))
            {
                notice.EndMail(NoticeMail.GivenUp);
            }

            var known = (await db.Notices
                .AsNoTracking()
                .Where(notice => notice.DueOn >= firstDay)
                .Select(notice => new { notice.UserId, notice.Role, notice.Organisation, notice.Occasion })
                .ToListAsync(cancellationToken))
                .Select(notice => (notice.UserId, notice.Role, notice.Organisation, notice.Occasion))
                .ToHashSet();
            added =
            [
                .. reminders.Where(reminder => known.Add((reminder.UserId, reminder.Role, reminder.Organisation, reminder.Occasion))),
            ];
            db.Notices.AddRange(added);

            // Where another web node puts up the same ones, what is left is read anew.
            isSaved = await SaveAsync(cancellationToken);
        }
        while (!isSaved);

        return added.Count;
    }

    // Notices are no records: they have no history, and nobody's actor saves them.
    private async Task<bool> SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (Exception failure) when (SaveConflicts.IsLost(failure))
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
