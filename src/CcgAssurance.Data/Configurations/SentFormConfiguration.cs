using CcgAssurance.Data.Forms;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class SentFormConfiguration : IEntityTypeConfiguration<SentForm>
{
    public void Configure(EntityTypeBuilder<SentForm> builder)
    {
        builder.ToTable("SentForms");
        builder.HasKey(form => new { form.PageKey, form.Number });
        builder.Property(form => form.Content).HasMaxLength(SentForm.ContentLength);
        builder.HasIndex(form => form.SentAt);
    }
}
