using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Data.Notices;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Ccgs.HandOver;

public sealed class HandOverHandler(AssuranceDbContext db, HandOverQuery query, NoticeBoard notices)
{
    public async Task<Outcome> HandleAsync(CcgHeader header, HandOverForm form, Actor actor, CancellationToken cancellationToken)
    {
        if ((await query.LeadsAsync(actor, cancellationToken)).Find(known => known.Email == form.Lead) is not { } lead)
        {
            return Outcome.From([Finding.Blocking(GuidanceRules.R10, "Select a lead of your area team", nameof(form.Lead))]);
        }

        var ccg = await header.In(db).Include(ccg => ccg.LeadAssignments).SingleAsync(cancellationToken);
        var before = ccg.LeadAssignments.SingleOrDefault();
        if ((before?.Version ?? Guid.Empty) != form.Seen.Version)
        {
            return Outcome.Conflict;
        }

        var former = before?.LeadId;
        var outcome = ccg.HandOver(lead.Id, lead.Name, form.Note!, actor);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        if (before is not null)
        {
            db.Expect(before, form.Seen.Version);
        }

        var occasion = $"{Guid.CreateVersion7():N} hand over";
        await TellAsync(lead.Id, header, $"You now lead {header.Name}", Line(form.Note!), occasion, actor, cancellationToken);
        if (former is { } other)
        {
            var words = $"{lead.Name} now leads {header.Name}";
            await TellAsync(other, header, words, "Its tasks and reminders are no longer yours.", occasion, actor, cancellationToken);
        }

        return await db.SaveAsync(actor, outcome, cancellationToken);
    }

    private Task TellAsync(
        UserId person, CcgHeader ccg, string subject, string next, string occasion, Actor actor, CancellationToken cancellationToken) =>
        notices.TellPersonAsync(
            ccg.Record,
            person,
            _ => new NoticeText("HandedOver", subject, next, $"Handed over by {actor.Name}", CcgLinks.Show(ccg.Code)),
            occasion,
            actor,
            cancellationToken);

    // A notice is one line.
    private static string Line(string note) => string.Join(' ', note.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
