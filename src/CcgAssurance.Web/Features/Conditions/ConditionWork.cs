using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Work;
using CcgAssurance.Web.Infrastructure.Work;

namespace CcgAssurance.Web.Features.Conditions;

/// <summary>An open condition with what has to be known to say what is to be done about it.</summary>
public sealed record ConditionWork
{
    public required Guid Id { get; init; }

    public required int Number { get; init; }

    public required OrganisationCode Ccg { get; init; }

    public required string CcgName { get; init; }

    public required DateOnly SetOn { get; init; }

    /// <summary>The earliest review without a decision; null where none is planned.</summary>
    public required ReviewWork? Next { get; init; }

    public ConditionTaskFacts Facts => new() { IsOpen = true, NextReviewOn = Next?.ReviewOn, HasFindings = Next?.HasFindings == true };

    public WorkRow RowOf(WorkTask task) => new()
    {
        Task = task,
        Record = AuthorisationCondition.KeyOf(Number),
        Key = Next?.Id ?? Id,
        Ccg = Ccg,
        CcgName = CcgName,
        Period = $"Authorisation condition {Number}",
        PeriodFrom = Next?.ReviewOn ?? SetOn,
        Address = Enum.Parse<ConditionTask>(task.Kind) switch
        {
            ConditionTask.ReviewCondition => ConditionLinks.Review(Number, Next!.Id),
            ConditionTask.DecideOnReview => ConditionLinks.Decide(Number, Next!.Id),
            ConditionTask.PlanNextReview => ConditionLinks.AddReview(Number),
        },
        StandsInCalendar = task.Kind == nameof(ConditionTask.ReviewCondition),
    };
}

/// <summary>A review that is not decided.</summary>
public sealed record ReviewWork(Guid Id, DateOnly ReviewOn, bool HasFindings);
