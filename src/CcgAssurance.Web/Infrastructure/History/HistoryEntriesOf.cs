using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Infrastructure.History;

/// <summary>Which entries of the history somebody reads.</summary>
public static class HistoryEntriesOf
{
    /// <summary>Those of a record, without what another organisation keeps to itself.</summary>
    [Rule("R119")]
    public static IQueryable<AuditEntry> HistoryOf(this IQueryable<AuditEntry> entries, RecordKey record, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var own = actor.Organisation;
        return entries
            .Where(entry => entry.RecordKind == record.Kind && entry.RecordId == record.Id)
            .Where(entry => !entry.IsConfidential || entry.Organisation == own);
    }

    /// <summary>Those of a part.</summary>
    public static IQueryable<AuditEntry> In(this IQueryable<AuditEntry> entries, HistoryPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        var (kinds, subjects) = (part.Kinds, part.Subjects);
        var ofKinds = entries.Where(entry => kinds.Contains(entry.PartKind));
        return subjects.Count == 0 ? ofKinds : ofKinds.Where(entry => subjects.Contains(entry.Subject));
    }
}
