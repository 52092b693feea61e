using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Work;
using CcgAssurance.Web.Features.Assessments;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Work;

namespace CcgAssurance.Web.Features.Quarters;

/// <summary>A quarter with what has to be known to say what is to be done in it.</summary>
public sealed record QuarterWork(AssessmentId Id, QuarterKey Key, string CcgName, QuarterTaskFacts Facts)
{
    /// <summary>The requests for a correction that wait for an answer.</summary>
    public IReadOnlyList<RequestWork> Requests { get; init; } = [];

    public WorkRow RowOf(WorkTask task) => new()
    {
        Task = task,
        Record = Id.Record,
        Key = Id.Value,
        Ccg = Key.Ccg,
        CcgName = CcgName,
        Period = Key.Period(),
        PeriodFrom = Key.Quarter.StartIn(Key.Year),
        Version = Facts.LastVersion,
        Address = task.IsMine
            ? QuarterTaskLinks.Of(Enum.Parse<QuarterTask>(task.Kind), Key, Facts.LastVersion)
            : AssessmentLinks.Overview(Key),
        StandsInCalendar = task.Kind == nameof(QuarterTask.HoldConversation),
    };

    public WorkRow RowOf(RequestWork request, WorkTask task) => RowOf(task) with
    {
        Key = request.Id,
        Detail = $"Sent by {request.AskedBy} on {UkTime.DateOf(request.AskedAt).LongDate()}",
        Address = QuarterTaskLinks.Of(QuarterTask.AnswerCorrectionRequest, Key, Facts.LastVersion, request.Id),
    };
}

/// <summary>A request for a correction that waits for an answer.</summary>
public sealed record RequestWork(Guid Id, UserId AskedById, string AskedBy, DateTimeOffset AskedAt, DateOnly DueOn);
