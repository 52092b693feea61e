using CcgAssurance.Domain.Assessments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class ReportItemConfiguration : IEntityTypeConfiguration<ReportItem>
{
    public void Configure(EntityTypeBuilder<ReportItem> builder)
    {
        builder.ToTable("ReportItems");
        builder.HasKey(item => item.Id);
        builder.Property(item => item.Id).ValueGeneratedNever();
        builder.Property(item => item.Title).HasMaxLength(ReportItem.TitleMaxLength);
        builder.Property(item => item.Text).HasMaxLength(ReportItem.TextMaxLength);
        builder.Property(item => item.Provider).HasMaxLength(ReportItem.NameMaxLength);
        builder.Property(item => item.Target).HasMaxLength(ReportItem.NameMaxLength);
        builder.Property(item => item.OwnerName).HasMaxLength(ReportItem.NameMaxLength);
        builder.Property(item => item.Progress).HasMaxLength(ReportItem.ProgressMaxLength);
        builder.Ignore(item => item.IsOpenAction);
        builder.Ignore(item => item.IsOwnedByCcg);
        builder.HasOne<ReportItem>().WithMany().HasForeignKey(item => item.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(item => new { item.AssessmentId, item.Focus, item.Kind, item.Position });

        // No foreign key: the continuation stays even if the item that it continues is removed from a quarter still in draft.
        builder.HasIndex(item => new { item.AssessmentId, item.CarriedFromId }).IsUnique();
        builder.HasIndex(item => item.CarriedFromId);
    }
}
