using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Grids;

/// <summary>
/// Reads the judgements of many quarters at once: the live ones where the reader may read them, and those of the last version that was
/// shared where not. It takes two queries at most, however many quarters there are.
/// </summary>
public sealed class GridResultsQuery(AssuranceDbContext db)
{
    public async Task<IReadOnlyList<GridResult>> RunAsync(
        IQueryable<QuarterlyAssessment> quarters, Actor actor, CancellationToken cancellationToken)
    {
        var rows = await quarters
            .AsNoTracking()
            .VisibleTo(db, actor)
            .Select(quarter => new
            {
                quarter.Id,
                Key = new QuarterKey(quarter.CcgCode, quarter.Year, quarter.Quarter),
                quarter.Stage,
                quarter.FrameworkKey,
                Levels = quarter.Judgements
                    .Where(judgement => judgement.Category != null)
                    .Select(judgement => new LevelRow(judgement.Domain, judgement.Category))
                    .ToList(),
            })
            .ToListAsync(cancellationToken);
        var shared = await SharedAsync(
            [.. rows.Where(row => !actor.ReadsLive(row.Stage)).Select(row => row.Id.ToString())], cancellationToken);
        return
        [
            .. rows.Select(row =>
            {
                var version = actor.ReadsLive(row.Stage) ? null : shared.GetValueOrDefault(row.Id.ToString());
                return new GridResult
                {
                    Id = row.Id,
                    Key = row.Key,
                    Stage = row.Stage,
                    Framework = row.FrameworkKey,
                    Version = version?.Number,
                    IsOfFinalVersion = version?.State == OutputState.Final,
                    Levels = Judged(actor.ReadsLive(row.Stage) ? row.Levels : version?.Levels ?? []),
                };
            }),
        ];
    }

    // A record's key is text in the versions, so the two are put together here.
    private async Task<Dictionary<string, SharedVersion>> SharedAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var versions = await db.FrozenVersions
            .AsNoTracking()
            .Where(version => version.RecordKind == AssessmentId.Kind && ids.Contains(version.RecordId))
            .Select(version => new SharedVersion(
                version.RecordId,
                version.Number,
                version.State,
                version.Levels.Select(row => new LevelRow(row.Domain, row.Level)).ToList()))
            .ToListAsync(cancellationToken);
        return versions
            .GroupBy(version => version.RecordId)
            .ToDictionary(group => group.Key, group => group.MaxBy(version => version.Number)!);
    }

    private static Dictionary<DomainNumber, AssuranceCategory> Judged(IEnumerable<LevelRow> levels) =>
        levels.Where(row => row.Level is not null).ToDictionary(row => row.Domain, row => row.Level!.Value);

    private sealed record LevelRow(DomainNumber Domain, AssuranceCategory? Level);

    private sealed record SharedVersion(string RecordId, int Number, OutputState State, List<LevelRow> Levels);
}
