using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class SupportActualConfiguration : IEntityTypeConfiguration<SupportActual>
{
    private const int Precision = 18;

    public void Configure(EntityTypeBuilder<SupportActual> builder)
    {
        builder.ToTable("SupportActuals");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Value).HasPrecision(Precision, TrajectoryPoint.Decimals);
        builder.Property(row => row.RecordedBy).HasMaxLength(SupportTerms.NameMaxLength);
        builder.HasIndex(row => new { row.PackageId, row.Trajectory, row.On }).IsUnique();
    }
}

internal sealed class SupportReadingConfiguration : IEntityTypeConfiguration<SupportReading>
{
    public void Configure(EntityTypeBuilder<SupportReading> builder)
    {
        builder.ToTable("SupportReadings");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Value).HasMaxLength(SupportIndicator.ValueMaxLength);
        builder.Property(row => row.RecordedBy).HasMaxLength(SupportTerms.NameMaxLength);
        builder.HasIndex(row => new { row.PackageId, row.Indicator, row.On });
    }
}

internal sealed class SupportReviewConfiguration : IEntityTypeConfiguration<SupportReview>
{
    public void Configure(EntityTypeBuilder<SupportReview> builder)
    {
        builder.ToTable("SupportReviews");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Text).HasMaxLength(SupportReview.TextMaxLength);
        builder.Property(row => row.Improvement).HasMaxLength(SupportReview.ImprovementMaxLength);
        builder.Property(row => row.RecordedBy).HasMaxLength(SupportTerms.NameMaxLength);
        builder.HasIndex(row => new { row.PackageId, row.On });
    }
}

internal sealed class SupportMissConfiguration : IEntityTypeConfiguration<SupportMiss>
{
    public void Configure(EntityTypeBuilder<SupportMiss> builder)
    {
        builder.ToTable("SupportMisses");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Reason).HasMaxLength(SupportMiss.ReasonMaxLength);
        builder.Property(row => row.RecordedBy).HasMaxLength(SupportTerms.NameMaxLength);
        builder.HasIndex(row => new { row.PackageId, row.Trajectory, row.PlannedOn });
    }
}

internal sealed class SupportConfirmationConfiguration : IEntityTypeConfiguration<SupportConfirmation>
{
    public void Configure(EntityTypeBuilder<SupportConfirmation> builder)
    {
        builder.ToTable("SupportConfirmations");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.RecordedBy).HasMaxLength(SupportTerms.NameMaxLength);
        builder.HasOne<SupportEntry>().WithMany().HasForeignKey(row => row.Entry).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.PackageId, row.Restriction }).IsUnique();
    }
}

internal sealed class SupportEntryConfiguration : IEntityTypeConfiguration<SupportEntry>
{
    public void Configure(EntityTypeBuilder<SupportEntry> builder)
    {
        builder.ToTable("SupportEntries");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.With).HasMaxLength(SupportEntry.WithMaxLength);
        builder.Property(row => row.Text).HasMaxLength(SupportEntry.TextMaxLength);
        builder.Property(row => row.RecordedBy).HasMaxLength(SupportTerms.NameMaxLength);
        builder.HasMany(row => row.Files).WithOne().HasForeignKey(file => file.EntryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.PackageId, row.Position }).IsUnique();
    }
}

internal sealed class SupportFileConfiguration : IEntityTypeConfiguration<SupportFile>
{
    public void Configure(EntityTypeBuilder<SupportFile> builder)
    {
        builder.ToTable("SupportFiles");
        builder.HasKey(file => file.Id);
        builder.Property(file => file.Id).ValueGeneratedNever();
        builder.Property(file => file.Name).HasMaxLength(FileCheck.NameMaxLength);
        builder.Property(file => file.Sha256).HasMaxLength(FileCheck.Sha256Length);
        builder.HasOne<SupportPackage>().WithMany().HasForeignKey(file => file.PackageId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SupportFileContentConfiguration : IEntityTypeConfiguration<SupportFileContent>
{
    public void Configure(EntityTypeBuilder<SupportFileContent> builder)
    {
        builder.ToTable("SupportFileContents");
        builder.HasKey(content => content.FileId);
        builder.Property(content => content.FileId).ValueGeneratedNever();
        builder.HasOne<SupportFile>().WithOne(file => file.Content)
            .HasForeignKey<SupportFileContent>(content => content.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}
