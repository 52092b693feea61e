using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Ccgs.Show;

/// <summary>The quarters of a group, each with its headline and levels so far as the reader may see them.</summary>
public sealed class QuartersOfCcgQuery(AssuranceDbContext db, RefusalsQuery refusals)
{
    public async Task<IReadOnlyList<YearOfQuarters>> RunAsync(CcgHeader ccg, Actor actor, CancellationToken cancellationToken)
    {
        var rows = await RowsAsync(ccg, actor, cancellationToken);
        var finals = await LastFinalsAsync([.. rows.Where(row => row.HasVersions && !actor.ReadsLive(row.Stage))], cancellationToken);
        var refused = (await refusals.RunAsync([ccg.Code], actor, cancellationToken)).ToDictionary(report => report.Key);
        return
        [
            .. rows.GroupBy(row => row.Key.Year).Select(year => new YearOfQuarters(
                year.Key,
                [.. year.Select(row => new QuarterStage(row.Key, row.Stage)
                {
                    Requests = row.Requests,
                    Refused = refused.GetValueOrDefault(row.Key),
                    Result = actor.ReadsLive(row.Stage) ? Live(row) : finals.GetValueOrDefault(row.Id.ToString()),
                })],
                year.First().Proposal)
            {
                IsLeftAlone = IsOver(year.Key, actor.Today) && year.All(row => row.Stage == AssessmentStage.Planned)
                    && year.First().Proposal is null,
            }),
        ];
    }

    // A quarter whose year was never opened has no milestones, and nobody can work on it.
    private Task<List<QuarterRow>> RowsAsync(CcgHeader ccg, Actor actor, CancellationToken cancellationToken)
    {
        var (seesAll, self) = (actor.IsOnEitherSide(), actor.UserId);
        return db.QuarterlyAssessments.AsNoTracking()
            .VisibleTo(db, actor)
            .Where(assessment => assessment.CcgCode == ccg.Code)
            .Where(assessment => db.QuarterMilestones.Any(row => row.Year == assessment.Year && row.Quarter == assessment.Quarter))
            .OrderByDescending(assessment => assessment.Year)
            .ThenBy(assessment => assessment.Quarter)
            .Select(assessment => new QuarterRow
            {
                Id = assessment.Id,
                Key = new QuarterKey(assessment.CcgCode, assessment.Year, assessment.Quarter),
                Stage = assessment.Stage,
                Framework = assessment.FrameworkKey,
                HasVersions = assessment.LastVersion > 0,
                Requests = assessment.CorrectionRequests
                    .Count(request => request.Status == CorrectionRequestStatus.Open && (seesAll || request.AskedById == self)),
                Levels = assessment.Judgements
                    .Select(judgement => new LevelRow(judgement.Domain, judgement.Category))
                    .ToList(),
                Proposals = db.IndependentMembersProposals
                    .Where(row => row.CcgCode == ccg.Code && row.Year == assessment.Year)
                    .Select(row => new AgreedProposal(row.Text, row.AgreedOn))
                    .ToList(),
            })
            .ToListAsync(cancellationToken);
    }

    // What is being drafted is the area team's own, so others keep what the last final version says. A record's key is text in the
    // versions, so the two are put together here.
    private async Task<Dictionary<string, QuarterResult>> LastFinalsAsync(
        IReadOnlyList<QuarterRow> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        var ids = rows.Select(row => row.Id.ToString()).ToList();
        var finals = await db.FrozenVersions.AsNoTracking()
            .Where(version => version.RecordKind == AssessmentId.Kind && version.State == OutputState.Final
                && ids.Contains(version.RecordId))
            .Select(version => new
            {
                version.RecordId,
                version.Number,
                version.Headline,
                Levels = version.Levels.Select(row => new LevelRow(row.Domain, row.Level)).ToList(),
            })
            .ToListAsync(cancellationToken);
        return finals
            .GroupBy(version => version.RecordId)
            .Select(versions => versions.OrderBy(version => version.Number).Last())
            .ToDictionary(
                last => last.RecordId,
                last => new QuarterResult(last.Headline?.DisplayText() ?? "No headline", Grouped(last.Levels)) { Version = last.Number });
    }

    private static QuarterResult? Live(QuarterRow row)
    {
        var judged = row.Levels.Where(level => level.Level is not null).ToDictionary(level => level.Domain, level => level.Level!.Value);
        var headline = HeadlineRule.Derive(FrameworkVersions.For(row.Framework), judged);
        return judged.Count == 0 ? null : new QuarterResult(headline.StatementAt(row.Stage), Grouped(row.Levels));
    }

    private static IReadOnlyList<DomainsAtLevel> Grouped(IEnumerable<LevelRow> levels) =>
    [
        .. levels.OrderBy(row => row.Domain.Value).GroupBy(row => row.Level)
            .OrderBy(group => group.Key is null)
            .ThenBy(group => group.Key)
            .Select(group => new DomainsAtLevel(group.Key, [.. group.Select(row => row.Domain)])),
    ];

    // The last quarter of a year is worked on in the year that follows.
    private static bool IsOver(FinancialYear year, DateOnly today) => year.Next.End < today;

    private sealed record LevelRow(DomainNumber Domain, AssuranceCategory? Level);

    private sealed record QuarterRow
    {
        public required AssessmentId Id { get; init; }

        public required QuarterKey Key { get; init; }

        public required AssessmentStage Stage { get; init; }

        public required string Framework { get; init; }

        public required bool HasVersions { get; init; }

        public required int Requests { get; init; }

        public required List<LevelRow> Levels { get; init; }

        public required List<AgreedProposal> Proposals { get; init; }

        // There is one for a year at most.
        public AgreedProposal? Proposal => Proposals.SingleOrDefault();
    }
}
