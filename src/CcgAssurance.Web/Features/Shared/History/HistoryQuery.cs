using CcgAssurance.Data;
using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.History;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Shared.History;

/// <summary>Reads one page of what was changed in any record that has a history.</summary>
public sealed class HistoryQuery(AssuranceDbContext db)
{
    private const int PageSize = 20;

    public Task<HistoryEntries> RunAsync(RecordKey record, HistoryFilter filter, Actor actor, CancellationToken cancellationToken) =>
        RunAsync(record, [], filter, actor, cancellationToken);

    /// <summary>The same without some parts of which the reader does not know, by their keys.</summary>
    public async Task<HistoryEntries> RunAsync(
        RecordKey record, IReadOnlyCollection<string> without, HistoryFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(without);
        var all = db.AuditEntries.AsNoTracking().HistoryOf(record, actor);
        all = without.Count == 0 ? all : all.Where(entry => !without.Contains(entry.PartId));
        var known = await all
            .Select(entry => new { entry.PartKind, entry.Subject, entry.UserName })
            .Distinct()
            .ToListAsync(cancellationToken);
        var entries = Narrow(all, filter, [.. known.Select(entry => (entry.PartKind, entry.Subject))]);
        var total = await entries.CountAsync(cancellationToken);
        var paging = Paging.Of(filter.Page, total, PageSize);
        var shown = await entries
            .OrderByDescending(entry => entry.Id)
            .Skip(paging.Skip)
            .Take(PageSize)
            .ToListAsync(cancellationToken);
        var names = await NamesAsync(all, shown, cancellationToken);
        return new HistoryEntries
        {
            Entries = [.. shown.Select(entry => EntryOf(entry, names))],
            People = Options("Everyone", known.Select(entry => entry.UserName)),
            Parts = Options("All parts", known.Select(entry => HistoryParts.NameOf(entry.PartKind, entry.Subject))),
            Total = total,
            Page = paging.Page,
            Pages = paging.Pages,
        };
    }

    private static IQueryable<AuditEntry> Narrow(
        IQueryable<AuditEntry> entries, HistoryFilter filter, IReadOnlyList<(string Kind, string Subject)> known)
    {
        if (filter.Person is { Length: > 0 } person)
        {
            entries = entries.Where(entry => entry.UserName == person);
        }

        if (filter.Part is { Length: > 0 } name)
        {
            entries = HistoryParts.Named(name, known) is { } part ? entries.In(part) : entries.Where(_ => false);
        }

        if (filter.From?.Value is { } first)
        {
            var from = UkTime.MomentOf(first, TimeOnly.MinValue);
            entries = entries.Where(entry => entry.At >= from);
        }

        if (filter.To?.Value is { } last && last < DateOnly.MaxValue)
        {
            var until = UkTime.MomentOf(last.AddDays(1), TimeOnly.MinValue);
            entries = entries.Where(entry => entry.At < until);
        }

        return entries;
    }

    // What the history holds by its key is called in words: by the newest title or text that the history itself has of it.
    private static async Task<IReadOnlyDictionary<string, string>> NamesAsync(
        IQueryable<AuditEntry> all, IReadOnlyList<AuditEntry> shown, CancellationToken cancellationToken)
    {
        var keys = shown
            .Where(entry => AuditNames.IsNeededFor(entry.PartKind))
            .Select(entry => entry.PartId)
            .Concat(shown.SelectMany(entry => entry.Fields).SelectMany(AuditNames.KeysIn))
            .Distinct()
            .ToList();
        if (keys.Count == 0)
        {
            return new Dictionary<string, string>();
        }

        var entries = await all
            .Where(entry => keys.Contains(entry.PartId))
            .OrderBy(entry => entry.Id)
            .Select(entry => new { entry.PartId, entry.Fields })
            .ToListAsync(cancellationToken);
        return AuditNames.Of(entries.Select(entry => (entry.PartId, entry.Fields)));
    }

    private static HistoryEntry EntryOf(AuditEntry entry, IReadOnlyDictionary<string, string> names) => new()
    {
        What = $"{entry.Subject} {VerbOf(entry.Change)}",
        Name = AuditNames.IsNeededFor(entry.PartKind) ? names.GetValueOrDefault(entry.PartId) : null,
        When = entry.At.DateAndTime(),
        Who = $"{entry.UserName}, {entry.Role.Name()}",
        Why = entry.Reason,
        Fields =
        [
            .. entry.Fields.Where(field => AuditText.IsForPeople(entry.PartKind, field)).Select(field => new HistoryField(
                AuditText.Field(entry.PartKind, field.Field),
                AuditText.Value(field, field.Old, names),
                AuditText.Value(field, field.New, names))),
        ],
    };

    private static IReadOnlyList<NhsOption> Options(string all, IEnumerable<string> names) =>
        [new NhsOption("", all), .. names.Distinct().Order(StringComparer.CurrentCulture).Select(name => new NhsOption(name, name))];

    private static string VerbOf(AuditChange change) => change switch
    {
        AuditChange.Added => "added",
        AuditChange.Changed => "changed",
        AuditChange.Removed => "removed",
    };
}
