using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Published;

/// <summary>Reads the rows of lists of published reports.</summary>
public sealed class PublishedRowsQuery(AssuranceDbContext db, CcgFateQuery fates, TimeProvider clock)
{
    /// <summary>The rows for some quarters that are published, in their order; few enough for one page.</summary>
    public async Task<IReadOnlyList<PublishedRow>> RunAsync(IQueryable<QuarterlyAssessment> published, CancellationToken cancellationToken)
    {
        var today = UkTime.DateOf(clock.GetUtcNow());
        var onTheDay = Dated.On<CcgAreaTeam>(today);
        var rows = await published
            .Select(assessment => new
            {
                Assessment = assessment,
                CcgName = db.Ccgs.Where(ccg => ccg.Code == assessment.CcgCode).Select(ccg => ccg.NameOn(assessment.EndsOn)).Single(),
                HasChanged = db.Ccgs.Where(ccg => ccg.Code == assessment.CcgCode).Select(ccg => ccg.HasChanged()).Single(),
                IsInvented = db.Ccgs.Where(ccg => ccg.Code == assessment.CcgCode).Select(ccg => ccg.IsInvented).Single(),
                AreaTeam = db.Ccgs
                    .Where(ccg => ccg.Code == assessment.CcgCode)
                    .SelectMany(ccg => ccg.AreaTeams)
                    .Where(onTheDay)
                    .Select(row => row.AreaTeam!.Name)
                    .First(),
            })
            .ToListAsync(cancellationToken);
        var headlines = await HeadlinesAsync([.. rows.Select(row => row.Assessment)], cancellationToken);
        var changed = await fates.OfAsync(
            [.. rows.Where(row => row.HasChanged).Select(row => row.Assessment.CcgCode)], today, cancellationToken);
        return [.. rows.Select(row => new PublishedRow
        {
            Id = row.Assessment.Id,
            Key = new QuarterKey(row.Assessment.CcgCode, row.Assessment.Year, row.Assessment.Quarter),
            CcgName = row.CcgName,
            Fate = changed.GetValueOrDefault(row.Assessment.CcgCode)?.NoteOn(row.Assessment.EndsOn),
            IsInvented = row.IsInvented,
            AreaTeam = row.AreaTeam,
            Version = row.Assessment.PublishedVersion!.Value,
            PublishedAt = row.Assessment.PublishedAt!.Value,
            IsBeingCorrected = row.Assessment.IsBeingCorrected,
            Headline = headlines[row.Assessment.Id],
        })];
    }

    // A record's key is text in the versions, so the two are put together here.
    private async Task<Dictionary<AssessmentId, HeadlineAssessment?>> HeadlinesAsync(
        IReadOnlyList<QuarterlyAssessment> assessments, CancellationToken cancellationToken)
    {
        var ids = assessments.Select(assessment => assessment.Id.ToString()).ToList();
        var finals = await db.FrozenVersions
            .AsNoTracking()
            .Where(version => version.RecordKind == AssessmentId.Kind && version.State == OutputState.Final
                && ids.Contains(version.RecordId))
            .Select(version => new { version.RecordId, version.Number, version.Headline })
            .ToListAsync(cancellationToken);
        return assessments.ToDictionary(
            assessment => assessment.Id,
            assessment => finals.Single(version =>
                version.RecordId == assessment.Id.ToString() && version.Number == assessment.PublishedVersion).Headline);
    }
}
