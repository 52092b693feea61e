using System.Collections;
using System.Globalization;
using System.Security.Cryptography;
using CcgAssurance.Data.Queries;
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
        [.. changes.Entries<IAudited>().Where(IsChanging).Select(entry => EntryFor(entry, actor)).Where(SaysSomething)];

    /// <summary>Whether anything that is kept in the history is about to change.</summary>
    public static bool IsChanging(ChangeTracker changes) => changes.Entries<IAudited>().Any(IsChanging);

    private static bool IsChanging(EntityEntry<IAudited> entry) => entry.State switch
    {
        EntityState.Added => !entry.Entity.EntersSilently,
        EntityState.Modified or EntityState.Deleted => true,
        _ => false,
    };

    // Adding and removing always say something; a change in which only a version token moved does not.
    private static bool SaysSomething(AuditEntry entry) => entry.Change != AuditChange.Changed || entry.Fields.Count > 0;

    private static AuditEntry EntryFor(EntityEntry<IAudited> entry, Actor actor) => new()
    {
        RecordKind = entry.Entity.History.Kind,
        RecordId = entry.Entity.History.Id,
        PartKind = entry.Metadata.ClrType.Name,
        PartId = TextOf(entry.Properties.First(property => property.Metadata.IsPrimaryKey()).CurrentValue)!,
        Subject = Cut(entry.Entity.HistoryName),
        Change = entry.State switch
        {
            EntityState.Added => AuditChange.Added,
            EntityState.Deleted => AuditChange.Removed,
            _ => AuditChange.Changed,
        },
        IsConfidential = entry.Entity.IsConfidential
            || (entry.State != EntityState.Added && ((IAudited)entry.OriginalValues.ToObject()).IsConfidential),
        Fields = [.. entry.Properties.Where(property => IsContent(property, entry.Entity.History))
            .Select(property => ChangeOf(property, entry.State)).Where(field => field.Old != field.New)],
        At = actor.At,
        UserId = actor.UserId,
        UserName = actor.Name,
        Role = actor.Role,
        Organisation = actor.Organisation,
        Reason = actor.Reason,
    };

    private static string Cut(string name)
    {
        if (name.Length <= AuditEntry.SubjectMaxLength)
        {
            return name;
        }

        // Half of a character that takes two, such as an emoji, is no text that every database stores.
        var length = AuditEntry.SubjectMaxLength - 1;
        return name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)] + "…";
    }

    // The entry names the part and the record already; version tokens, people's keys, beside which the name stands, and what is folded for
    // the search say nothing to a reader.
    private static bool IsContent(PropertyEntry property, RecordKey history) =>
        property.Metadata.Name != Searching.Column && !property.Metadata.IsPrimaryKey() && !property.Metadata.IsConcurrencyToken &&
        property.Metadata.ClrType != typeof(UserId) &&
        !(property.Metadata.IsForeignKey() && TextOf(property.CurrentValue) == history.Id);

    private static FieldChange ChangeOf(PropertyEntry property, EntityState state) => new(
        property.Metadata.Name,
        TypeOf(property.Metadata.ClrType),
        state == EntityState.Added ? null : TextOf(property.OriginalValue),
        state == EntityState.Deleted ? null : TextOf(property.CurrentValue));

    private static string? TypeOf(Type type)
    {
        var member = type != typeof(string) && type.IsGenericType ? type.GetGenericArguments()[0] : type;
        return member == typeof(string) ? null : member.Name;
    }

    private static string? TextOf(object? value) => value switch
    {
        null => null,
        string text => text,
        bool truth => truth ? "Yes" : "No",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
        byte[] content =>
            $"{content.Length.ToString(CultureInfo.InvariantCulture)} bytes, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(content))}",
        IEnumerable several => string.Join('\n', several.Cast<object?>().Select(TextOf)) is { Length: > 0 } list ? list : null,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
