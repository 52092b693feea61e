using CcgAssurance.Data;
using CcgAssurance.Data.Notices;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Escalations;

/// <summary>
/// Tells those who are next, and those who wait, of a step in an escalation. What is said goes into the save of the step.
/// </summary>
public sealed class TellOfEscalationHandler(AssuranceDbContext db, NoticeBoard board)
{
    /// <summary>Tells of a step if it was taken, and hands its outcome on.</summary>
    public async Task<Outcome> OfAsync(
        Outcome outcome, Escalation escalation, EscalationNotice kind, Actor actor, CancellationToken cancellationToken)
    {
        if (outcome.IsDone)
        {
            await HandleAsync(escalation, kind, actor, cancellationToken);
        }

        return outcome;
    }

    public async Task HandleAsync(Escalation escalation, EscalationNotice kind, Actor actor, CancellationToken cancellationToken)
    {
        var today = actor.Today;
        var ccg = await db.Ccgs
            .Where(row => row.Code == escalation.CcgCode)
            .Select(row => row.NameOn(today))
            .SingleAsync(cancellationToken);

        // Levels and marks share a stage, and each is told of.
        var occasion = kind switch
        {
            EscalationNotice.LevelAssessed => escalation.Levels[^1].Id,
            EscalationNotice.MilestoneMet or EscalationNotice.MilestoneNotMet => escalation.Marks[^1].Id,
            _ => escalation.StageToken,
        };
        var address = EscalationLinks.Show(escalation.Number);
        await board.TellAsync(
            escalation.Record,
            escalation.CcgCode,
            EscalationNotices.RecipientsOf(kind),
            role => new NoticeText(
                kind.ToString(),
                EscalationNotices.Subject(kind),
                EscalationNotices.Next(kind, role),
                $"{ccg}, {escalation.HistoryName}",
                address),
            $"{kind} {occasion}",
            null,
            actor,
            cancellationToken);
    }
}
