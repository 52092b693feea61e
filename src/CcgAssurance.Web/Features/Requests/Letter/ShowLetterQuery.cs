using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.People;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Infrastructure.Reports;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Requests.Letter;

/// <summary>Reads the letter of a request as somebody is shown it.</summary>
public sealed class ShowLetterQuery(AssuranceDbContext db, RequestLetterQuery letters)
{
    /// <summary>The letter as it was kept, or of a draft as it stands; null where none was kept.</summary>
    public async Task<ShownDocument?> RunAsync(RequestHeader header, Actor actor, CancellationToken cancellationToken)
    {
        if (header.Number is null)
        {
            var request = await header.In(db).AsNoTracking().SingleAsync(cancellationToken);
            var letter = await letters.RunAsync(request, actor, cancellationToken);
            return new ShownDocument(RequestLetterDocument.Build(letter, actor.At), IsKept: false);
        }

        var json = await db.VersionsOf(header.Record).JsonAsync(RequestLetterQuery.OnlyVersion, cancellationToken);
        return json is null ? null : new ShownDocument(KeptRequestLetterFormats.Read(json).Document, IsKept: true);
    }

    /// <summary>The file as it was sent; null where none was.</summary>
    public Task<FrozenFile?> KeptFileAsync(RequestHeader header, CancellationToken cancellationToken) =>
        db.VersionsOf(header.Record).FileAsync(RequestLetterQuery.OnlyVersion, cancellationToken);
}
