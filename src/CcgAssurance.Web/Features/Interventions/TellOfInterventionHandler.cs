using CcgAssurance.Data;
using CcgAssurance.Data.Notices;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Interventions;

/// <summary>
/// Tells those who are next, and those who wait, of a step in a case for intervention. What is said goes into the save of the step.
/// </summary>
public sealed class TellOfInterventionHandler(AssuranceDbContext db, NoticeBoard board)
{
    /// <summary>Tells of a step if it was taken, and hands its outcome on.</summary>
    public async Task<Outcome> OfAsync(
        Outcome outcome, InterventionCase intervention, InterventionNotice kind, Actor actor, CancellationToken cancellationToken)
    {
        if (outcome.IsDone)
        {
            await HandleAsync(intervention, kind, actor, cancellationToken);
        }

        return outcome;
    }

    public async Task HandleAsync(
        InterventionCase intervention, InterventionNotice kind, Actor actor, CancellationToken cancellationToken)
    {
        var text = await TextAsync(intervention, kind, actor.Today, cancellationToken);
        await board.TellAsync(
            intervention.Record,
            intervention.CcgCode,
            InterventionNotices.RecipientsOf(kind),
            text,
            $"{kind} {OccasionOf(intervention, kind)}",
            null,
            actor,
            cancellationToken);
    }

    // Some steps share a stage, and each is told of.
    private static Guid OccasionOf(InterventionCase intervention, InterventionNotice kind) => kind switch
    {
        InterventionNotice.SupportRecorded => intervention.SupportNotes.MaxBy(row => row.RecordedAt)!.Id,
        InterventionNotice.PeerSupports =>
            intervention.Reviewers.Where(row => row.Conclusion is not null).MaxBy(row => row.ConcludedAt)!.Id,
        InterventionNotice.RequirementMarked or InterventionNotice.ApprovalNeeded or InterventionNotice.ApprovalDecided =>
            intervention.Marks[^1].Id,
        _ => intervention.StageToken,
    };

    private async Task<Func<Role, NoticeText>> TextAsync(
        InterventionCase intervention, InterventionNotice kind, DateOnly today, CancellationToken cancellationToken)
    {
        var ccg = await db.Ccgs
            .Where(row => row.Code == intervention.CcgCode)
            .Select(row => row.NameOn(today))
            .SingleAsync(cancellationToken);
        var address = InterventionLinks.Show(intervention.Number);
        return role => new NoticeText(
            kind.ToString(),
            InterventionNotices.Subject(kind),
            InterventionNotices.Next(kind, role),
            $"{ccg}, {intervention.HistoryName}",
            address);
    }
}
