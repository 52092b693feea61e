using CcgAssurance.Data;
using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Shared.History;

/// <summary>Reads one page of what was changed in any record that has a history.</summary>
public sealed class HistoryQuery(AssuranceDbContext db)
{
    private const int PageSize = 20;

    public async Task<HistoryEntries> RunAsync(RecordKey record, string? page, Actor actor, CancellationToken cancellationToken)
    {
        var own = actor.Organisation;
        var entries = db.AuditEntries
            .AsNoTracking()
            .Where(entry => entry.RecordKind == record.Kind && entry.RecordId == record.Id)
            .Where(entry => !entry.IsConfidential || entry.Organisation == own);
        var paging = Paging.Of(page, await entries.CountAsync(cancellationToken), PageSize);
        var shown = await entries
            .OrderByDescending(entry => entry.Id)
            .Skip(paging.Skip)
            .Take(PageSize)
            .ToListAsync(cancellationToken);

        return new HistoryEntries
        {
            Entries = [.. shown.Select(EntryOf)],
            Page = paging.Page,
            Pages = paging.Pages,
        };
    }

    private static HistoryEntry EntryOf(AuditEntry entry) => new()
    {
        What = $"{entry.Subject} {VerbOf(entry.Change)}",
        When = entry.At.DateAndTime(),
        Who = $"{entry.UserName}, {entry.Role.Name()}",
        Why = entry.Reason,
        Fields = [.. entry.Fields.Select(field => new HistoryField(
            AuditText.Field(entry.PartKind, field.Field), AuditText.Value(field, field.Old), AuditText.Value(field, field.New)))],
    };

    private static string VerbOf(AuditChange change) => change switch
    {
        AuditChange.Added => "added",
        AuditChange.Changed => "changed",
        AuditChange.Removed => "removed",
    };
}
