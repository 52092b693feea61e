using CcgAssurance.Data;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Work;
using CcgAssurance.Web.Infrastructure.Work;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Interventions;

/// <summary>A case for intervention in which there is something to do.</summary>
public sealed record InterventionWork
{
    public required Guid Id { get; init; }

    public required int Number { get; init; }

    public required OrganisationCode Ccg { get; init; }

    public required string CcgName { get; init; }

    public required string Subject { get; init; }

    public required DateOnly Since { get; init; }

    public required InterventionTaskFacts Facts { get; init; }

    public WorkRow RowOf(WorkTask task) => new()
    {
        Task = task,
        Record = InterventionCase.KeyOf(Id),
        Key = Id,
        Ccg = Ccg,
        CcgName = CcgName,
        Period = InterventionCase.NameOf(Number),
        PeriodFrom = Since,
        Detail = Subject,
        Address = Enum.Parse<InterventionTask>(task.Kind) switch
        {
            InterventionTask.LinkEvidence => InterventionLinks.Change(Number),
            InterventionTask.NameReviewer => InterventionLinks.At(Number, "reviewers/new"),
            InterventionTask.RecordSupport => InterventionLinks.At(Number, "support/new"),
            InterventionTask.SignLifting => InterventionLinks.At(Number, "lift/sign"),
            InterventionTask.ProposeLifting => InterventionLinks.At(Number, "lift"),
            InterventionTask.ReopenQuarter => $"{InterventionLinks.Show(Number)}#quarters",
            InterventionTask.RecordFollowUp => $"{InterventionLinks.Show(Number)}#follow-ups",
            InterventionTask.FollowUpRequirement or InterventionTask.MeetRequirement or InterventionTask.ApproveRequirement
                or InterventionTask.FinishVariation or InterventionTask.PutVariationForward or InterventionTask.SignVariation
                or InterventionTask.EndPeriod => $"{InterventionLinks.Show(Number)}#directions",
            InterventionTask.SignDirections or InterventionTask.DecideAsCommittee or InterventionTask.Review or InterventionTask.Submit
                or InterventionTask.CompleteStep => InterventionLinks.Show(Number),
        },
    };
}

/// <summary>A final quarter that rests on a case that has ended.</summary>
public sealed record RestingQuarter(QuarterKey Quarter)
{
    public string Name => $"{Quarter.Quarter.Name} of {Quarter.Year}";
}

/// <summary>
/// Reads the cases in which there can be something to do: whole, because there are few, and nothing more while there is none.
/// </summary>
public sealed class OpenInterventionsQuery(AssuranceDbContext db, RestingQuartersQuery resting)
{
    private static readonly InterventionStage[] WithWork = [.. InterventionStages.Open, .. InterventionStages.EndedUnsigned];

    public async Task<IReadOnlyList<InterventionWork>> RunAsync(
        IQueryable<InterventionCase> interventions, DateOnly today, CancellationToken cancellationToken)
    {
        var names = await interventions
            .AsNoTracking()
            .Where(row => WithWork.Contains(row.Stage) || row.FollowUps.Any(followUp => followUp.RecordedOn == null))
            .Select(row => new { row.Id, Name = db.Ccgs.Where(ccg => ccg.Code == row.CcgCode).Select(ccg => ccg.NameOn(today)).Single() })
            .ToDictionaryAsync(row => row.Id, row => row.Name, cancellationToken);
        if (names.Count == 0)
        {
            return [];
        }

        var cases = await db.Interventions
            .AsNoTracking()
            .ToComplete()
            .WithMarks()
            .ToSign()
            .Where(row => names.Keys.Contains(row.Id))
            .OrderBy(row => row.Number)
            .ToListAsync(cancellationToken);
        var rows = new List<InterventionWork>();
        foreach (var row in cases)
        {
            rows.Add(new InterventionWork
            {
                Id = row.Id,
                Number = row.Number,
                Ccg = row.CcgCode,
                CcgName = names[row.Id],
                Subject = row.Subject,
                Since = row.OpenedOn,
                Facts = InterventionTaskFacts.Of(
                    row, today, [.. (await resting.RunAsync(row, cancellationToken)).Select(quarter => quarter.Name)]),
            });
        }

        return rows;
    }
}

/// <summary>Reads the final quarters that rest on a case that was rejected, withdrawn or not supported by peers.</summary>
public sealed class RestingQuartersQuery(AssuranceDbContext db)
{
    private static readonly AssessmentStage[] Final = [AssessmentStage.Final, AssessmentStage.Published];
    private static readonly InterventionStage[] Proposed = [.. InterventionStages.Proposed];

    [Rule("R139", "R219")]
    public async Task<IReadOnlyList<RestingQuarter>> RunAsync(InterventionCase intervention, CancellationToken cancellationToken)
    {
        if (!InterventionStages.EndedUnsigned.Contains(intervention.Stage) || !intervention.IsShared)
        {
            return [];
        }

        var (ccg, id) = (intervention.CcgCode, intervention.Id);
        var quarters = await db.QuarterlyAssessments
            .AsNoTracking()
            .Where(row => row.CcgCode == ccg && Final.Contains(row.Stage)
                && db.DomainJudgements.Any(judgement => judgement.AssessmentId == row.Id
                    && judgement.Category == AssuranceCategory.NotAssuredInterventionRequired))
            .OrderBy(row => row.Year)
            .ThenBy(row => row.Quarter)
            .Select(row => new
            {
                row.Year,
                row.Quarter,
                Judgements = db.DomainJudgements
                    .Where(judgement => judgement.AssessmentId == row.Id)
                    .Select(judgement => new BoundJudgement(judgement.Domain, judgement.Category))
                    .ToList(),
            })
            .ToListAsync(cancellationToken);
        if (quarters.Count == 0)
        {
            return [];
        }

        var others = await db.Interventions
            .AsNoTracking()
            .Where(row => row.CcgCode == ccg && row.Id != id && Proposed.Contains(row.Stage))
            .Select(row => new BoundCase(row.Id, row.Number, row.Domains, true))
            .ToListAsync(cancellationToken);
        return
        [
            .. quarters
                .Where(row => InterventionBinding.RestingOn(row.Judgements, intervention.Domains, intervention.Stage, others).Count > 0)
                .Select(row => new RestingQuarter(new QuarterKey(ccg, row.Year, row.Quarter))),
        ];
    }
}
