using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Reports;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Published.Show;

/// <summary>Reads the version of a quarter's report that is public; null where nothing is, whatever else there is of the quarter.</summary>
public sealed class PublishedReportQuery(
    AssuranceDbContext db, AreaTeamContacts contacts, CcgFateQuery fates, TimeProvider clock)
{
    public async Task<PublishedReport?> RunAsync(string code, string year, string quarter, CancellationToken cancellationToken)
    {
        // Both collections are short: one trip with some rows twice costs less than three trips.
        var row = await Matching(code, year, quarter)
            .AsSingleQuery()
            .Select(assessment => new
            {
                Assessment = assessment,
                Releases = assessment.Releases.Where(decision => decision.VersionNumber <= assessment.PublishedVersion).ToList(),
                Forums = assessment.ForumNotes.Select(note => new { note.Id, note.Date, note.Forum, note.Link }).ToList(),
                HasChanged = db.Ccgs.Where(ccg => ccg.Code == assessment.CcgCode).Select(ccg => ccg.HasChanged()).Single(),
                AreaTeam = db.Ccgs
                    .Where(ccg => ccg.Code == assessment.CcgCode)
                    .SelectMany(ccg => ccg.AreaTeams)
                    .OrderByDescending(team => team.From)
                    .Select(team => team.AreaTeamCode)
                    .First(),
                AreaTeamName = db.Ccgs
                    .Where(ccg => ccg.Code == assessment.CcgCode)
                    .SelectMany(ccg => ccg.AreaTeams)
                    .OrderByDescending(team => team.From)
                    .Select(team => team.AreaTeam!.Name)
                    .First(),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            return null;
        }

        var frozen = await Version(row.Assessment)
            .Select(version => new
            {
                version.Number,
                version.State,
                version.FrozenAt,
                version.Note,
                version.ContentSha256,
                version.Content!.Json,
                Files = version.Renderings.Select(rendering => new { rendering.Sha256, rendering.Size, rendering.MadeAt }).ToList(),
            })
            .AsSingleQuery()
            .SingleAsync(cancellationToken);
        var fate = row.HasChanged
            ? await fates.OfAsync(row.Assessment.CcgCode, UkTime.DateOf(clock.GetUtcNow()), cancellationToken)
            : null;
        var file = frozen.Files.MaxBy(rendering => rendering.MadeAt)!;
        return new PublishedReport
        {
            Key = new QuarterKey(row.Assessment.CcgCode, row.Assessment.Year, row.Assessment.Quarter),
            Content = KeptReportFormats.Read(frozen.Json),
            Edition = new ReportEdition(frozen.State, frozen.Number, frozen.FrozenAt),
            CorrectionNote = row.Releases.Any(decision => WasPublished(row.Releases, decision.VersionNumber, frozen.Number))
                ? frozen.Note
                : null,
            PublishedAt = row.Assessment.PublishedAt!.Value,
            IsBeingCorrected = row.Assessment.IsBeingCorrected,
            Fate = fate?.NoteOn(row.Assessment.EndsOn),
            AreaTeam = row.AreaTeamName,
            Contact = contacts.Of(row.AreaTeam),
            ContentSha256 = frozen.ContentSha256,
            FileSha256 = file.Sha256,
            FileSize = file.Size,
            // By key here and not in the database: here it follows the time of entry whatever the database.
            Forums = [.. row.Forums.OrderByDescending(note => note.Date).ThenBy(note => note.Id)
                .Select(note => new PublicForum(note.Date, note.Forum, note.Link))],
        };
    }

    /// <summary>The file of that version, byte for byte as it was frozen.</summary>
    public async Task<PublishedFile?> FileAsync(string code, string year, string quarter, CancellationToken cancellationToken)
    {
        if (await Matching(code, year, quarter).SingleOrDefaultAsync(cancellationToken) is not { } assessment)
        {
            return null;
        }

        var file = await Version(assessment)
            .SelectMany(version => version.Renderings)
            .OrderByDescending(rendering => rendering.MadeAt)
            .Select(rendering => new { rendering.MediaType, rendering.Bytes, rendering.Sha256, rendering.MadeAt })
            .FirstAsync(cancellationToken);
        var name = FormattableString.Invariant(
            $"{assessment.CcgCode}-{assessment.Year}-{assessment.Quarter}-assurance-report-version-{assessment.PublishedVersion}.pdf");
        return new PublishedFile(name, file.MediaType, file.Bytes, file.Sha256, file.MadeAt);
    }

    // What was opened again before anybody could read it is corrected for nobody, and why is between the two sides.
    [Rule("R246")]
    private static bool WasPublished(IEnumerable<ReleaseDecision> decisions, int version, int before) => version < before &&
        Enum.GetValues<AssuranceSide>().All(party => decisions
            .Where(decision => decision.VersionNumber == version && decision.Party == party)
            .MaxBy(decision => decision.DecidedAt) is { IsReleased: true });

    private IQueryable<QuarterlyAssessment> Matching(string code, string year, string quarter) =>
        OrganisationCode.TryParse(code, null, out var ccg) &&
        FinancialYear.TryParse(year, null, out var ofYear) &&
        Quarter.TryParse(quarter, null, out var number)
            ? db.Published().Where(assessment => assessment.CcgCode == ccg && assessment.Year == ofYear && assessment.Quarter == number)
            : db.Published().Where(_ => false);

    private IQueryable<FrozenVersion> Version(QuarterlyAssessment assessment)
    {
        var (id, number) = (assessment.Id.ToString(), assessment.PublishedVersion);
        return db.FrozenVersions.AsNoTracking().Where(version =>
            version.RecordKind == AssessmentId.Kind && version.RecordId == id
            && version.Number == number && version.State == OutputState.Final);
    }
}
