using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Work;
using CcgAssurance.Web.Infrastructure.Work;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Escalations;

/// <summary>An escalation in which there is something to do.</summary>
public sealed record EscalationWork
{
    public required Guid Id { get; init; }

    public required int Number { get; init; }

    public required OrganisationCode Ccg { get; init; }

    public required string CcgName { get; init; }

    public required string Subject { get; init; }

    public required DateOnly Since { get; init; }

    public required EscalationTaskFacts Facts { get; init; }

    public WorkRow RowOf(WorkTask task) => new()
    {
        Task = task,
        Record = Escalation.KeyOf(Id),
        Key = Id,
        Ccg = Ccg,
        CcgName = CcgName,
        Period = Escalation.NameOf(Number),
        PeriodFrom = Since,
        Detail = Subject,
        Address = Enum.Parse<EscalationTask>(task.Kind) switch
        {
            EscalationTask.PutToCcg => EscalationLinks.Step(Number, "put"),
            EscalationTask.AssessLevel => EscalationLinks.Step(Number, "level"),
            EscalationTask.ProposeActions when Facts.InHand is null => EscalationLinks.Step(Number, "revise"),
            EscalationTask.FollowUpMilestone or EscalationTask.MeetMilestone => $"{EscalationLinks.Show(Number)}#actions",
            EscalationTask.AcceptForNhsEngland or EscalationTask.AcceptForCcg or EscalationTask.DecideNext
                or EscalationTask.RecordOutcome or EscalationTask.CompleteView or EscalationTask.ProposeActions =>
                EscalationLinks.Show(Number),
        },
    };
}

/// <summary>Reads the escalations in which there can be something to do: once, however many there are.</summary>
public sealed class OpenEscalationsQuery(AssuranceDbContext db)
{
    private static readonly EscalationStage[] WithWork = [.. EscalationStages.Open];

    public async Task<IReadOnlyList<EscalationWork>> RunAsync(
        IQueryable<Escalation> escalations, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await escalations
            .AsNoTracking()
            .Where(escalation => WithWork.Contains(escalation.Stage))
            .OrderBy(escalation => escalation.Number)
            .Select(escalation => new
            {
                escalation.Id,
                escalation.Number,
                escalation.CcgCode,
                CcgName = db.Ccgs.Where(ccg => ccg.Code == escalation.CcgCode).Select(ccg => ccg.NameOn(today)).Single(),
                escalation.Subject,
                escalation.OpenedOn,
                escalation.Stage,
                escalation.EndsOn,
                IsWritten = escalation.Terms.Any(terms => terms.Stage == EscalationTermsStage.Draft),
                IsProposed = escalation.Terms.Any(terms => terms.Stage == EscalationTermsStage.Proposed),
                IsAcceptedByNhsEngland = escalation.Terms
                    .Any(terms => terms.Stage == EscalationTermsStage.Proposed && terms.NhsEnglandAcceptedAt != null),
                IsAcceptedByCcg = escalation.Terms
                    .Any(terms => terms.Stage == EscalationTermsStage.Proposed && terms.CcgAcceptedAt != null),
                IsLevelSetByNhsEngland = escalation.Levels.Any(level => level.Side == AssuranceSide.NhsEngland),
                IsLevelSetByCcg = escalation.Levels.Any(level => level.Side == AssuranceSide.Ccg),
                Unmet = db.UnmetMilestones()
                    .Where(milestone => milestone.EscalationId == escalation.Id)
                    .Select(milestone => milestone.DueOn)
                    .ToList(),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new EscalationWork
            {
                Id = row.Id,
                Number = row.Number,
                Ccg = row.CcgCode,
                CcgName = row.CcgName,
                Subject = row.Subject,
                Since = row.OpenedOn,
                Facts = new EscalationTaskFacts
                {
                    Stage = row.Stage,
                    InHand = row.IsWritten ? EscalationTermsStage.Draft : row.IsProposed ? EscalationTermsStage.Proposed : null,
                    IsAcceptedByNhsEngland = row.IsAcceptedByNhsEngland,
                    IsAcceptedByCcg = row.IsAcceptedByCcg,
                    IsLevelSetByNhsEngland = row.IsLevelSetByNhsEngland,
                    IsLevelSetByCcg = row.IsLevelSetByCcg,
                    EndsOn = row.EndsOn,
                    Unmet = [.. row.Unmet.OfType<DateOnly>()],
                },
            }),
        ];
    }
}
