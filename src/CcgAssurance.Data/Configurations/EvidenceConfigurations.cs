using CcgAssurance.Data.Providers;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Framework;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class EvidenceItemConfiguration : IEntityTypeConfiguration<EvidenceItem>
{
    public void Configure(EntityTypeBuilder<EvidenceItem> builder)
    {
        builder.ToTable("EvidenceItems");
        builder.HasKey(item => item.Id);
        builder.Property(item => item.Id).ValueGeneratedNever();
        builder.Property(item => item.Title).HasMaxLength(EvidenceItem.TitleMaxLength);
        builder.Property(item => item.OtherKind).HasMaxLength(EvidenceItem.OtherKindMaxLength);
        builder.Property(item => item.Source).HasMaxLength(EvidenceItem.SourceMaxLength);
        builder.Property(item => item.Summary).HasMaxLength(EvidenceItem.SummaryMaxLength);
        builder.Property(item => item.Link).HasMaxLength(EvidenceItem.LinkMaxLength);
        builder.Property(item => item.Focuses).HasList(text => Focus.Parse(text, null));
        builder.Property(item => item.Tags).HasEnumList();
        builder.HasOne<QuarterlyAssessment>().WithMany(assessment => assessment.Evidence)
            .HasForeignKey(item => item.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(item => item.TakenFrom).WithMany().HasForeignKey(item => item.TakenFromId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(item => new { item.AssessmentId, item.Scope });
        builder.HasIndex(item => new { item.AssessmentId, item.TakenFromId }).IsUnique();
    }
}

internal sealed class EvidenceFileConfiguration : IEntityTypeConfiguration<EvidenceFile>
{
    public void Configure(EntityTypeBuilder<EvidenceFile> builder)
    {
        builder.ToTable("EvidenceFiles");
        builder.HasKey(file => file.EvidenceItemId);
        builder.Property(file => file.EvidenceItemId).ValueGeneratedNever();
        builder.Property(file => file.Name).HasMaxLength(FileCheck.NameMaxLength);
        builder.Property(file => file.Sha256).HasMaxLength(FileCheck.Sha256Length);
        builder.HasOne<EvidenceItem>().WithOne(item => item.File)
            .HasForeignKey<EvidenceFile>(file => file.EvidenceItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<QuarterlyAssessment>().WithMany().HasForeignKey(file => file.AssessmentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EvidenceFileContentConfiguration : IEntityTypeConfiguration<EvidenceFileContent>
{
    public void Configure(EntityTypeBuilder<EvidenceFileContent> builder)
    {
        builder.ToTable("EvidenceFileContents");
        builder.HasKey(content => content.EvidenceItemId);
        builder.Property(content => content.EvidenceItemId).ValueGeneratedNever();
        builder.HasOne<EvidenceFile>().WithOne(file => file.Content)
            .HasForeignKey<EvidenceFileContent>(content => content.EvidenceItemId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CcgPointConfiguration : IEntityTypeConfiguration<CcgPoint>
{
    public void Configure(EntityTypeBuilder<CcgPoint> builder)
    {
        builder.ToTable("CcgPoints");
        builder.HasKey(point => point.Id);
        builder.Property(point => point.Id).ValueGeneratedNever();
        builder.Property(point => point.Text).HasMaxLength(CcgPoint.TextMaxLength);
        builder.Property(point => point.AddedBy).HasMaxLength(CcgPoint.AddedByMaxLength);
        builder.HasOne<QuarterlyAssessment>().WithMany(assessment => assessment.Points)
            .HasForeignKey(point => point.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(point => new { point.AssessmentId, point.Focus });
    }
}
