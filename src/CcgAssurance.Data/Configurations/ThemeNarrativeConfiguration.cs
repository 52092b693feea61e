using CcgAssurance.Domain.Assessments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class ThemeNarrativeConfiguration : IEntityTypeConfiguration<ThemeNarrative>
{
    public void Configure(EntityTypeBuilder<ThemeNarrative> builder)
    {
        builder.ToTable("ThemeNarratives");
        builder.HasKey(narrative => narrative.Id);
        builder.Property(narrative => narrative.Id).ValueGeneratedNever();
        builder.Property(narrative => narrative.Narrative).HasMaxLength(ThemeNarrative.NarrativeMaxLength);
        builder.Property(narrative => narrative.NothingToReportReason).HasMaxLength(ThemeNarrative.NothingToReportReasonMaxLength);
        builder.HasIndex(narrative => new { narrative.AssessmentId, narrative.Theme }).IsUnique();
    }
}
