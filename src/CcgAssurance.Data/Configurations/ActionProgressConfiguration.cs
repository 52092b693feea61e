using CcgAssurance.Domain.Assessments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class ActionProgressConfiguration : IEntityTypeConfiguration<ActionProgress>
{
    public void Configure(EntityTypeBuilder<ActionProgress> builder)
    {
        builder.ToTable("ActionProgress");
        builder.HasKey(progress => progress.Id);
        builder.Property(progress => progress.Id).ValueGeneratedNever();
        builder.Property(progress => progress.Text).HasMaxLength(ActionProgress.TextMaxLength);
        builder.Property(progress => progress.ReportedBy).HasMaxLength(ActionProgress.ReportedByMaxLength);
        builder.HasOne<ReportItem>().WithMany(item => item.CcgProgress).HasForeignKey(progress => progress.ItemId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<QuarterlyAssessment>().WithMany().HasForeignKey(progress => progress.AssessmentId).OnDelete(DeleteBehavior.Restrict);

        // No foreign key: the reports stay with the continuations whatever becomes of the first item.
        builder.HasIndex(progress => progress.OriginId);
    }
}
