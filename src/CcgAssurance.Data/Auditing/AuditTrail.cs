using System.Collections;
using System.Globalization;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CcgAssurance.Data.Auditing;

/// <summary>Reads from the change tracker what is about to be written, and makes the audit entries for it.</summary>
internal static class AuditTrail
{
    /// <summary>The entries for everything that is about to change, in the order in which it is tracked.</summary>
    public static IReadOnlyList<AuditEntry> Of(ChangeTracker changes, Actor actor) =>
        [.. changes.Entries<IAudited>().Where(IsChanging).Select(entry => EntryFor(entry, actor)).Where(entry => entry.Fields.Count > 0)];

    /// <summary>Whether anything that is kept in the history is about to change.</summary>
    public static bool IsChanging(ChangeTracker changes) => changes.Entries<IAudited>().Any(IsChanging);

    private static bool IsChanging(EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    private static AuditEntry EntryFor(EntityEntry<IAudited> entry, Actor actor) => new()
    {
        RecordKind = entry.Entity.History.Kind,
        RecordId = entry.Entity.History.Id,
        Subject = entry.Entity.HistoryName,
        Change = entry.State switch
        {
            EntityState.Added => AuditChange.Added,
            EntityState.Deleted => AuditChange.Removed,
            _ => AuditChange.Changed,
        },
        Fields = [.. entry.Properties.Where(IsContent).Select(property => ChangeOf(property, entry.State)).Where(field => field.Old != field.New)],
        At = actor.At,
        UserId = actor.UserId,
        UserName = actor.Name,
        Role = actor.Role,
        Organisation = actor.Organisation,
        Reason = actor.Reason,
    };

    // Keys and version tokens say nothing to a reader, and what makes a row unique is in the subject's name.
    private static bool IsContent(PropertyEntry property) =>
        !property.Metadata.IsKey() && !property.Metadata.IsForeignKey() && !property.Metadata.IsConcurrencyToken &&
        !property.Metadata.GetContainingIndexes().Any(index => index.IsUnique);

    private static FieldChange ChangeOf(PropertyEntry property, EntityState state) => new(
        property.Metadata.Name,
        state == EntityState.Added ? null : TextOf(property.OriginalValue),
        state == EntityState.Deleted ? null : TextOf(property.CurrentValue));

    private static string? TextOf(object? value) => value switch
    {
        null => null,
        string text => text,
        bool truth => truth ? "Yes" : "No",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        IEnumerable several => string.Join(", ", several.Cast<object?>().Select(TextOf)) is { Length: > 0 } list ? list : null,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
