using CcgAssurance.Data;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Domain.Work;
using CcgAssurance.Web.Infrastructure.Work;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Requests;

/// <summary>A request in which there is something to do.</summary>
public sealed record RequestWork
{
    public required Guid Id { get; init; }

    public required int? Number { get; init; }

    public required OrganisationCode Ccg { get; init; }

    public required string CcgName { get; init; }

    public required string Subject { get; init; }

    public required DateOnly Since { get; init; }

    public required RequestTaskFacts Facts { get; init; }

    public WorkRow RowOf(WorkTask task)
    {
        var key = RequestKey.Of(Id, Number);
        return new WorkRow
        {
            Task = task,
            Record = InformationRequest.KeyOf(Id),
            Key = Id,
            Ccg = Ccg,
            CcgName = CcgName,
            Period = InformationRequest.NameOf(Number),
            PeriodFrom = Since,
            Detail = Subject,
            Address = Enum.Parse<RequestTask>(task.Kind) switch
            {
                RequestTask.Sign => RequestLinks.Step(key, "issue"),
                RequestTask.Reply => RequestLinks.Step(key, "reply"),
                RequestTask.FindWhetherSufficient => RequestLinks.Step(key, "finding"),
                RequestTask.Close => RequestLinks.Step(key, "close"),
                RequestTask.FollowUp or RequestTask.Finish => RequestLinks.Show(key),
            },
        };
    }
}

/// <summary>Reads the requests in which there is something to do.</summary>
public sealed class OpenRequestsQuery(AssuranceDbContext db)
{
    private static readonly RequestStage[] WithWork = [.. RequestStages.Unissued, .. RequestStages.Open];

    public async Task<IReadOnlyList<RequestWork>> RunAsync(
        IQueryable<InformationRequest> requests, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await requests
            .AsNoTracking()
            .Where(request => WithWork.Contains(request.Stage))
            .OrderBy(request => request.DueOn)
            .ThenBy(request => request.DraftedAt)
            .Select(request => new
            {
                request.Id,
                request.Number,
                request.CcgCode,
                CcgName = db.Ccgs.Where(ccg => ccg.Code == request.CcgCode).Select(ccg => ccg.NameOn(today)).Single(),
                request.Subject,
                request.IssuedOn,
                request.Stage,
                request.DueOn,
                request.LatestReplyOn,
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new RequestWork
            {
                Id = row.Id,
                Number = row.Number,
                Ccg = row.CcgCode,
                CcgName = row.CcgName,
                Subject = row.Subject,
                Since = row.IssuedOn ?? row.DueOn,
                Facts = new RequestTaskFacts { Stage = row.Stage, DueOn = row.DueOn, LatestReplyOn = row.LatestReplyOn },
            }),
        ];
    }
}
