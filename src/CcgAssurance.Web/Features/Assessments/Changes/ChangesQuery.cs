using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Features.Assessments.Report;
using CcgAssurance.Web.Features.Versions;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.Changes;

/// <summary>
/// Compares a quarter with the one before. The area team compares both as they stand; everybody else the last versions that were sent of
/// both, and before there is one, nothing is found.
/// </summary>
public sealed class ChangesQuery(AssuranceDbContext db, QuarterlyReportQuery reports, VersionQuery versions)
{
    [Rule("R222", "R232")]
    public async Task<ChangesViewModel?> RunAsync(QuarterHeader quarter, Actor actor, CancellationToken cancellationToken)
    {
        var before = await EarlierAsync(quarter, actor, cancellationToken);
        var (now, earlier) = actor.May(Permission.ViewDrafts)
            ? await LiveAsync(quarter, before, cancellationToken)
            : (await SentAsync(quarter, cancellationToken), before is null ? null : await SentAsync(before, cancellationToken));
        if (now is not { } later)
        {
            return null;
        }

        if (earlier is null)
        {
            return Nothing(quarter, "There is no report from last quarter to compare with.");
        }

        if (IsUnwritten(quarter))
        {
            return Nothing(quarter, "Nothing has been written about this quarter yet. You will see what has changed here when it has.");
        }

        var changes = ReportComparison.Between(earlier.Value.Report, later.Report);
        return new ChangesViewModel
        {
            Quarter = quarter,
            Compared = $"{later.Name} of this quarter, " +
                $"compared with {LowerFirst(earlier.Value.Name)} of {changes.Quarter.Name} {changes.Year.Name}",
            Nothing = null,
            Judgements = [.. changes.Judgements.Select(judgement => new MovedJudgement(
                $"{judgement.Domain}. {quarter.Framework.DomainNumbered(judgement.Domain).ShortName}",
                judgement.From,
                judgement.To,
                later.Report.Domains.Single(domain => domain.Number == judgement.Domain).Rationale))],
            Groups = ChangeGroup.Of(changes, quarter.Framework, actor.Today),
        };
    }

    private async Task<((QuarterlyReport Report, string Name)? Now, (QuarterlyReport Report, string Name)? Earlier)> LiveAsync(
        QuarterHeader quarter, QuarterHeader? before, CancellationToken cancellationToken)
    {
        const string name = "The latest text";
        var live = await reports.AloneAsync(before is null ? [quarter] : [quarter, before], cancellationToken);
        return ((live[0], name), before is null ? null : (live[1], name));
    }

    private async Task<(QuarterlyReport Report, string Name)?> SentAsync(QuarterHeader quarter, CancellationToken cancellationToken) =>
        await versions.NewestAsync(quarter, cancellationToken) is { } newest &&
        await versions.ContentAsync(quarter, newest, cancellationToken) is { } frozen
            ? (frozen.Read().Report, frozen.Edition.Name)
            : null;

    // A quarter in which nothing was written yet says nothing about what was before or came after.
    private static bool IsUnwritten(QuarterHeader quarter) => quarter.Stage < AssessmentStage.Draft;

    private static ChangesViewModel Nothing(QuarterHeader quarter, string why) =>
        new() { Quarter = quarter, Compared = "", Nothing = why, Judgements = [], Groups = [] };

    private async Task<QuarterHeader?> EarlierAsync(QuarterHeader quarter, Actor actor, CancellationToken cancellationToken)
    {
        var (year, before) = quarter.Key.Quarter.Before(quarter.Key.Year);
        var earlier = await db.QuarterlyAssessments
            .AsNoTracking()
            .VisibleTo(db, actor)
            .Where(assessment => assessment.CcgCode == quarter.Key.Ccg && assessment.Year == year && assessment.Quarter == before)
            .Select(assessment => new QuarterHeader
            {
                Id = assessment.Id,
                Key = new QuarterKey(assessment.CcgCode, assessment.Year, assessment.Quarter),
                CcgName = quarter.CcgName,
                Stage = assessment.Stage,
                FrameworkKey = assessment.FrameworkKey,
            })
            .SingleOrDefaultAsync(cancellationToken);
        return earlier is null || IsUnwritten(earlier) ? null : earlier;
    }

    private static string LowerFirst(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
