using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Infrastructure.Reports;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Support.Agreement;

/// <summary>
/// Reads an edition of a package as a document: of terms that both sides accepted as it was kept then, of all others as they stand.
/// </summary>
public sealed class SupportAgreementQuery(AssuranceDbContext db, CorrespondentQuery correspondents)
{
    /// <summary>What is kept when the second side accepts; null where the terms are not agreed yet.</summary>
    [Rule("R159", "R246")]
    public Func<Task<IReadOnlyList<OutputToFreeze>>>? Agreed(SupportPackage package, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(actor);
        return package is { IsProposed: false, TermsInForce: { } terms }
            ? () => KeptAsync(package, terms, actor, cancellationToken)
            : null;
    }

    /// <summary>The document of an edition; null where the reader may not see it or there is none.</summary>
    public async Task<ShownDocument?> ShownAsync(SupportHeader header, int edition, Actor actor, CancellationToken cancellationToken)
    {
        var known = await header.In(db).AsNoTracking().WithEditions().SingleAsync(cancellationToken);
        if (known.EditionsFor(actor).FirstOrDefault(row => row.Edition == edition) is not { } found)
        {
            return null;
        }

        if (found.AgreedAt is not null)
        {
            var json = await db.VersionsOf(header.Record).JsonAsync(edition, cancellationToken);
            return json is null ? null : new ShownDocument(KeptSupportAgreementFormats.Read(json).Document, IsKept: true);
        }

        var package = await header.In(db).AsNoTracking().WithTerms().SingleAsync(cancellationToken);
        var terms = package.Terms.Single(row => row.Edition == edition);
        var day = terms.ProposedAt is { } at ? UkTime.DateOf(at) : actor.Today;
        var report = await ReportAsync(package, terms, day, cancellationToken);
        return new ShownDocument(SupportAgreementDocument.Build(report, actor.At), IsKept: false);
    }

    /// <summary>The file of an edition as it was kept; null where none was.</summary>
    public Task<FrozenFile?> KeptFileAsync(SupportHeader header, int edition, CancellationToken cancellationToken) =>
        db.VersionsOf(header.Record).FileAsync(edition, cancellationToken);

    private async Task<IReadOnlyList<OutputToFreeze>> KeptAsync(
        SupportPackage package, SupportTerms terms, Actor actor, CancellationToken cancellationToken)
    {
        var kept = KeptSupportAgreement.Of(await ReportAsync(package, terms, actor.Today, cancellationToken), actor.At);
        return
        [
            new OutputToFreeze(
                package.Record, terms.Edition, OutputState.Final, ReportJson.Write(kept), kept.Document, VersionFigures.None),
        ];
    }

    private async Task<SupportAgreementReport> ReportAsync(
        SupportPackage package, SupportTerms terms, DateOnly day, CancellationToken cancellationToken)
    {
        var place = await correspondents.RunAsync(package.CcgCode, day, cancellationToken);
        return SupportAgreementReport.Of(
            package, terms, new AgreementPlace(place.AreaTeam, place.Ccg, place.IsInvented, FrameworkVersions.Y2014To15));
    }
}
