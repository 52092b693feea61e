using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Formatting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Interventions.SixSteps;

/// <summary>The meetings and formal requests that a step can name.</summary>
public sealed class InterventionChoicesQuery(AssuranceDbContext db)
{
    private static readonly RequestPower[] Formal = [.. Enum.GetValues<RequestPower>().Where(power => power.IsFormal())];

    /// <summary>The meetings that took place, the latest first.</summary>
    public async Task<IReadOnlyList<NhsOption>> MeetingsAsync(OrganisationCode ccg, Actor actor, CancellationToken cancellationToken)
    {
        var rows = await Meetings(ccg, actor)
            .Select(row => new { row.Id, row.Kind, row.Date })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows
                .OrderByDescending(row => row.Date)
                .ThenBy(row => row.Kind)
                .Select(row => new NhsOption(row.Id.ToString(), TitleOf(row.Kind, row.Date!.Value))),
        ];
    }

    /// <summary>One of them; null where it is none.</summary>
    public async Task<(Guid Id, string Title)?> MeetingAsync(
        OrganisationCode ccg, Guid? id, Actor actor, CancellationToken cancellationToken)
    {
        var row = await Meetings(ccg, actor)
            .Where(row => row.Id == id)
            .Select(row => new { row.Id, row.Kind, row.Date })
            .SingleOrDefaultAsync(cancellationToken);
        return row is null ? null : (row.Id, TitleOf(row.Kind, row.Date!.Value));
    }

    /// <summary>The formal requests that were sent to the group, the latest first.</summary>
    public async Task<IReadOnlyList<NhsOption>> RequestsAsync(OrganisationCode ccg, Actor actor, CancellationToken cancellationToken)
    {
        var rows = await Requests(ccg, actor)
            .OrderByDescending(row => row.Number)
            .Select(row => new { row.Id, row.Number, row.Subject, row.IssuedOn })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new NhsOption(
                row.Id.ToString(), $"{InformationRequest.NameOf(row.Number)}: {row.Subject}", $"Sent on {row.IssuedOn!.Value.LongDate()}")),
        ];
    }

    /// <summary>One of them; null where it is none.</summary>
    public async Task<LinkedRequest?> RequestAsync(OrganisationCode ccg, Guid? id, Actor actor, CancellationToken cancellationToken)
    {
        var row = await Requests(ccg, actor)
            .Where(row => row.Id == id)
            .Select(row => new { row.Id, row.Number, row.Subject, row.IssuedOn })
            .SingleOrDefaultAsync(cancellationToken);
        return row is null ? null : new LinkedRequest(row.Id, row.Number!.Value, row.Subject, row.IssuedOn!.Value, IsFormal: true);
    }

    private static string TitleOf(MeetingKind kind, DateOnly on) => $"{kind.DisplayText()}, {on.LongDate()}";

    private IQueryable<AssuranceMeeting> Meetings(OrganisationCode ccg, Actor actor)
    {
        var assessments = db.QuarterlyAssessments.VisibleTo(db, actor).Where(row => row.CcgCode == ccg).Select(row => row.Id);
        return db.AssuranceMeetings.AsNoTracking().Where(row => assessments.Contains(row.AssessmentId) && row.Date != null);
    }

    private IQueryable<InformationRequest> Requests(OrganisationCode ccg, Actor actor) => db.InformationRequests
        .AsNoTracking()
        .VisibleTo(db, actor)
        .Where(row => row.CcgCode == ccg && row.IssuedOn != null && row.Number != null && Formal.Contains(row.Power)
            && row.Stage != RequestStage.Replaced);
}
