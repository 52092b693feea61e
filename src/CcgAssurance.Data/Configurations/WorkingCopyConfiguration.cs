using System.Text.Json;
using CcgAssurance.Data.WorkingCopies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class WorkingCopyConfiguration : IEntityTypeConfiguration<WorkingCopy>
{
    public void Configure(EntityTypeBuilder<WorkingCopy> builder)
    {
        builder.ToTable("WorkingCopies");
        builder.HasKey(copy => copy.Id);
        builder.Property(copy => copy.Id).ValueGeneratedNever();
        builder.Property(copy => copy.Address).HasMaxLength(WorkingCopy.AddressMaxLength);
        builder.Property(copy => copy.Answers).HasConversion(
            answers => JsonSerializer.Serialize(answers, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<Dictionary<string, string[]>>(json, JsonSerializerOptions.Default)!,
            new ValueComparer<IReadOnlyDictionary<string, string[]>>(
                (left, right) => ReferenceEquals(left, right), answers => answers.Count, answers => answers));
        builder.HasIndex(copy => new { copy.UserId, copy.Address }).IsUnique();
    }
}
