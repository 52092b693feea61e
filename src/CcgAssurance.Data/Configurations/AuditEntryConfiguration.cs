using System.Text.Json;
using CcgAssurance.Data.Auditing;
using CcgAssurance.Data.Identity;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntries");
        builder.HasKey(entry => entry.Id);
        builder.Property(entry => entry.Id).ValueGeneratedOnAdd();
        builder.Property(entry => entry.PartKind).HasMaxLength(AuditEntry.PartKindMaxLength);
        builder.Property(entry => entry.PartId).HasMaxLength(RecordKey.IdMaxLength);
        builder.Property(entry => entry.RecordId).HasMaxLength(RecordKey.IdMaxLength);
        builder.Property(entry => entry.Subject).HasMaxLength(AuditEntry.SubjectMaxLength);
        builder.Property(entry => entry.UserName).HasMaxLength(ApplicationUser.NameMaxLength);
        builder.Property(entry => entry.Reason).HasMaxLength(Actor.ReasonMaxLength);
        builder.Property(entry => entry.Fields).HasConversion(
            fields => JsonSerializer.Serialize(fields, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<List<FieldChange>>(json, JsonSerializerOptions.Default)!,
            new ValueComparer<IReadOnlyList<FieldChange>>(
                (left, right) => ReferenceEquals(left, right), fields => fields.Count, fields => fields));
        builder.HasIndex(entry => new { entry.RecordKind, entry.RecordId, entry.Id });
        builder.HasIndex(entry => entry.At);
    }
}
