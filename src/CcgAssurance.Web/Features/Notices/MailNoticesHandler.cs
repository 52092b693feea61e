using CcgAssurance.Data;
using CcgAssurance.Data.Notices;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Mail;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Notices;

/// <summary>
/// Sends notices by mail. Several web nodes may do so at once: whoever takes a notice has it for some minutes. What the mail server
/// does not take now is tried again.
/// </summary>
public sealed partial class MailNoticesHandler(
    AssuranceDbContext db, NoticeBoard board, IMailer mailer, MailSettings settings, ILogger<MailNoticesHandler> logger)
{
    private const int AtOnce = 100;

    /// <returns>How many were sent.</returns>
    public async Task<int> HandleAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var rows = await WaitingAsync(now, cancellationToken);
        var users = rows.Select(row => row.User.Value).Distinct().ToList();
        var people = await db.Users
            .AsNoTracking()
            .Where(user => users.Contains(user.Id))
            .Select(user => new { user.Id, user.Name, user.Email, user.Role, user.Organisation })
            .ToDictionaryAsync(user => new UserId(user.Id), cancellationToken);
        var sent = 0;
        foreach (var row in rows)
        {
            if (!await board.TakeMailAsync(row.Notice.Id, now, cancellationToken))
            {
                continue;
            }

            var person = people.GetValueOrDefault(row.User);
            var address = person?.Organisation == row.Organisation ? person.Email : null;
            var result = address is null
                ? MailResult.NoSuchAddress
                : await mailer.SendAsync(NoticeMailText.Of(row.Notice with { Role = person!.Role }, person.Name, address, settings.SiteAddress), cancellationToken);
            if (result == MailResult.NotNow)
            {
                LogNotNow(logger, rows.Count - sent);
                return sent;
            }

            await board.EndMailAsync(row.Notice.Id, result == MailResult.Sent ? NoticeMail.Sent : NoticeMail.GivenUp, cancellationToken);
            sent += result == MailResult.Sent ? 1 : 0;
        }

        return sent;
    }

    private Task<List<WaitingNotice>> WaitingAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var oldest = now.AddHours(-Notice.HoursMailed);
        return db.Notices
            .AsNoTracking()
            .Where(notice => notice.Mail == NoticeMail.Waiting && notice.MailFrom <= now && notice.MadeAt >= oldest)
            .OrderBy(notice => notice.MailFrom)
            .Take(AtOnce)
            .Join(db.QuarterlyAssessments, notice => notice.AssessmentId, assessment => assessment.Id, (notice, assessment) => new WaitingNotice(
                notice.UserId,
                notice.Organisation,
                new NoticeRow
                {
                    Id = notice.Id,
                    Kind = notice.Kind,
                    Task = notice.Task,
                    DueOn = notice.DueOn,
                    MadeAt = notice.MadeAt,
                    IsRead = notice.ReadAt != null,
                    Quarter = new QuarterKey(assessment.CcgCode, assessment.Year, assessment.Quarter),
                    CcgName = db.Ccgs.Where(ccg => ccg.Code == assessment.CcgCode).Select(ccg => ccg.Name).Single(),
                    LastVersion = assessment.LastVersion,
                    Role = default,
                }))
            .ToListAsync(cancellationToken);
    }

    [LoggerMessage(LogLevel.Warning, "The mail server takes no mail: {Waiting} or more notices wait")]
    private static partial void LogNotNow(ILogger logger, int waiting);

    private sealed record WaitingNotice(UserId User, OrganisationCode Organisation, NoticeRow Notice);
}
