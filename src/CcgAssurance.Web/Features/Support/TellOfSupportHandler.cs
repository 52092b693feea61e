using CcgAssurance.Data;
using CcgAssurance.Data.Notices;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Support;

/// <summary>Tells those who are next, and those who wait, of a step in a package. What is said goes into the save of the step.</summary>
public sealed class TellOfSupportHandler(AssuranceDbContext db, NoticeBoard board)
{
    public async Task HandleAsync(SupportPackage package, SupportNotice kind, Actor actor, CancellationToken cancellationToken)
    {
        var today = actor.Today;
        var ccg = await db.Ccgs.Where(row => row.Code == package.CcgCode).Select(row => row.NameOn(today)).SingleAsync(cancellationToken);
        // Entries share a stage, and each is told of.
        var occasion = kind == SupportNotice.EntryFiled ? package.Entries[^1].Id : package.StageToken;
        var address = SupportLinks.Show(SupportLinks.KeyOf(package.Id, package.Number));
        await board.TellAsync(
            package.Record,
            package.CcgCode,
            SupportNotices.RecipientsOf(kind),
            role => new NoticeText(
                kind.ToString(),
                SupportNotices.Subject(kind),
                SupportNotices.Next(kind, role),
                $"{ccg}, {package.HistoryName}",
                address),
            $"{kind} {occasion}",
            null,
            actor,
            cancellationToken);
    }
}
