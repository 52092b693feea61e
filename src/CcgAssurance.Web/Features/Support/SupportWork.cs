using CcgAssurance.Data;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Support;
using CcgAssurance.Domain.Work;
using CcgAssurance.Web.Infrastructure.Work;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Support;

/// <summary>A support package in which there is something to do.</summary>
public sealed record SupportWork
{
    public required Guid Id { get; init; }

    public required int? Number { get; init; }

    public required OrganisationCode Ccg { get; init; }

    public required string CcgName { get; init; }

    public required string Title { get; init; }

    public required DateOnly Since { get; init; }

    public required SupportTaskFacts Facts { get; init; }

    public string Key => SupportLinks.KeyOf(Id, Number);

    public WorkRow RowOf(WorkTask task) => new()
    {
        Task = task,
        Record = SupportPackage.KeyOf(Id),
        Key = Id,
        Ccg = Ccg,
        CcgName = CcgName,
        Period = SupportPackage.NameOf(Number),
        PeriodFrom = Since,
        Detail = Title,
        Address = Enum.Parse<SupportTask>(task.Kind) switch
        {
            SupportTask.AcceptForNhsEngland or SupportTask.AcceptForCcg or SupportTask.ProposeDraft => SupportLinks.Show(Key),
            SupportTask.DraftAgain => SupportLinks.Step(Key, "revise"),
            SupportTask.RecordOutcome => SupportLinks.Step(Key, "outcome"),
            SupportTask.HoldDiscussion => SupportLinks.Step(Key, Facts.NextDiscussionOn is null ? "discussion" : "review"),
            SupportTask.AnswerMiss or SupportTask.EnterFigure => $"{SupportLinks.Show(Key)}#trajectories",
            SupportTask.ConfirmRestriction => $"{SupportLinks.Show(Key)}#restrictions",
        },
    };
}

/// <summary>Reads the support packages in which there can be something to do: four times, however many there are.</summary>
public sealed class OpenSupportQuery(AssuranceDbContext db)
{
    private static readonly SupportStage[] WithWork = [.. SupportStages.Open];

    public async Task<IReadOnlyList<SupportWork>> RunAsync(
        IQueryable<SupportPackage> packages, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await packages
            .AsNoTracking()
            .Where(package => WithWork.Contains(package.Stage))
            .OrderBy(package => package.EndsOn)
            .ThenBy(package => package.Number)
            .ThenBy(package => package.Id)
            .Select(package => new
            {
                package.Id,
                package.Number,
                package.CcgCode,
                CcgName = db.Ccgs.Where(ccg => ccg.Code == package.CcgCode).Select(ccg => ccg.NameOn(today)).Single(),
                package.Title,
                package.Stage,
                package.StartsOn,
                package.EndsOn,
                package.NextDiscussionOn,
                IsWritten = package.Terms.Any(terms => terms.Stage == TermsStage.Draft),
                IsProposed = package.Terms.Any(terms => terms.Stage == TermsStage.Proposed),
                IsAcceptedByNhsEngland = package.Terms
                    .Any(terms => terms.Stage == TermsStage.Proposed && terms.NhsEnglandAcceptedAt != null),
                IsAcceptedByCcg = package.Terms.Any(terms => terms.Stage == TermsStage.Proposed && terms.CcgAcceptedAt != null),
                Unconfirmed = package.Terms
                    .Where(terms => terms.Edition == package.InForce)
                    .SelectMany(terms => terms.Restrictions)
                    .Count(row => !package.Confirmations.Any(confirmation => confirmation.Restriction == row.Key)),
            })
            .ToListAsync(cancellationToken);
        var points = rows.Exists(row => row.Stage == SupportStage.Agreed) ? await PointsAsync(packages, today, cancellationToken) : null;
        return
        [
            .. rows.Select(row => new SupportWork
            {
                Id = row.Id,
                Number = row.Number,
                Ccg = row.CcgCode,
                CcgName = row.CcgName,
                Title = row.Title,
                Since = row.StartsOn ?? today,
                Facts = new SupportTaskFacts
                {
                    Stage = row.Stage,
                    InHand = row.IsWritten ? TermsStage.Draft : row.IsProposed ? TermsStage.Proposed : null,
                    IsAcceptedByNhsEngland = row.IsAcceptedByNhsEngland,
                    IsAcceptedByCcg = row.IsAcceptedByCcg,
                    EndsOn = row.EndsOn,
                    NextDiscussionOn = row.NextDiscussionOn,
                    Unconfirmed = row.Unconfirmed,
                }.WithPoints(points?[row.Id] ?? [], today),
            }),
        ];
    }

    // The points of all trajectories that are in force, by their packages.
    private async Task<ILookup<Guid, AnsweredPoint>> PointsAsync(
        IQueryable<SupportPackage> packages, DateOnly today, CancellationToken cancellationToken)
    {
        var agreed = packages.Where(package => package.Stage == SupportStage.Agreed);
        var keys = agreed.Select(package => package.Id);
        var trajectories = await (
            from package in agreed
            join terms in db.SupportTerms on new { Package = package.Id, Edition = package.InForce } equals
                new { Package = terms.PackageId, Edition = (int?)terms.Edition }
            join row in db.SupportTrajectories on terms.Id equals row.TermsId
            select new { Package = package.Id, row.Key, row.Better, row.Planned }).ToListAsync(cancellationToken);
        if (trajectories.Count == 0)
        {
            return trajectories.ToLookup(row => row.Package, _ => default(AnsweredPoint));
        }

        var actuals = (await db.SupportActuals
            .AsNoTracking()
            .Where(row => keys.Contains(row.PackageId))
            .Select(row => new { row.PackageId, row.Trajectory, row.On, row.Value })
            .ToListAsync(cancellationToken))
            .ToLookup(row => (row.PackageId, row.Trajectory), row => new TrajectoryPoint(row.On, row.Value));
        var answered = (await db.SupportMisses
            .AsNoTracking()
            .Where(row => keys.Contains(row.PackageId))
            .Select(row => new { row.PackageId, row.Trajectory, row.PlannedOn })
            .ToListAsync(cancellationToken)).Select(row => (row.PackageId, row.Trajectory, row.PlannedOn)).ToHashSet();
        return trajectories
            .SelectMany(row => Domain.Support.Trajectories
                .Read(row.Better, row.Planned, [.. actuals[(row.Package, row.Key)]], today)
                .Select(point => (row.Package, Point: new AnsweredPoint(point, answered.Contains((row.Package, row.Key, point.On))))))
            .ToLookup(row => row.Package, row => row.Point);
    }
}
