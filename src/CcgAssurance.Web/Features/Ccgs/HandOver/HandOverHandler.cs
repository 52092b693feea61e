using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Data.Notices;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Ccgs.HandOver;

public sealed class HandOverHandler(AssuranceDbContext db, HandOverQuery query, NoticeBoard notices)
{
    public async Task<Outcome> HandleAsync(CcgHeader header, HandOverForm form, Actor actor, CancellationToken cancellationToken)
    {
        var leads = await query.LeadsAsync(actor, cancellationToken);
        if (leads.Find(known => known.Email == form.Lead) is not { } lead)
        {
            return Outcome.From([Finding.Blocking(GuidanceRules.R10, "Select a lead of your area team", nameof(form.Lead))]);
        }

        var ccg = await header.In(db).Include(ccg => ccg.LeadAssignments).SingleAsync(cancellationToken);
        var before = ccg.LeadAssignments.SingleOrDefault();
        if ((before?.Version ?? Guid.Empty) != form.Seen.Version)
        {
            return Outcome.Conflict;
        }

        var (former, note) = (before?.LeadId, form.Note.OrStandIn());
        var outcome = ccg.HandOver(lead.Id, lead.Name, note, actor);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        if (before is not null)
        {
            db.Expect(before, form.Seen.Version);
        }

        var occasion = $"{Guid.CreateVersion7():N} hand over";
        var told = $"You are now the area team lead for {header.Name}";
        await TellAsync(lead.Id, header, told, Line(note), occasion, actor, cancellationToken);
        // Whoever has left the area team is told nothing about its groups.
        if (former is { } other && leads.Exists(known => known.Id == other))
        {
            var words = $"{lead.Name} is now the area team lead for {header.Name}";
            await TellAsync(other, header, words, "You will no longer get its tasks and reminders.", occasion, actor, cancellationToken);
        }

        return await db.SaveAsync(actor, outcome, cancellationToken);
    }

    private Task TellAsync(
        UserId person, CcgHeader ccg, string subject, string next, string occasion, Actor actor, CancellationToken cancellationToken) =>
        notices.TellPersonAsync(
            ccg.Record,
            person,
            actor.Organisation,
            _ => new NoticeText("HandedOver", subject, next, $"Handed over by {actor.Name}", CcgLinks.Show(ccg.Code)),
            occasion,
            actor,
            cancellationToken);

    // A notice is one line.
    private static string Line(string note) => string.Join(' ', note.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
