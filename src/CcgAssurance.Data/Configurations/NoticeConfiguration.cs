using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class NoticeConfiguration : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.ToTable("Notices");
        builder.HasKey(notice => notice.Id);
        builder.Property(notice => notice.Id).ValueGeneratedNever();
        builder.Property(notice => notice.RecordId).HasMaxLength(RecordKey.IdMaxLength);
        builder.Property(notice => notice.Kind).HasMaxLength(RecordKind.NameMaxLength);
        builder.Property(notice => notice.Subject).HasMaxLength(Notice.WordsMaxLength);
        builder.Property(notice => notice.Next).HasMaxLength(Notice.WordsMaxLength);
        builder.Property(notice => notice.About).HasMaxLength(Notice.WordsMaxLength);
        builder.Property(notice => notice.Address).HasMaxLength(Notice.WordsMaxLength);
        builder.Property(notice => notice.Occasion).HasMaxLength(Notice.OccasionMaxLength);

        // Of two web nodes that take the same mail, one finds that it has been taken.
        builder.Property(notice => notice.MailFrom).IsConcurrencyToken();
        builder.HasIndex(notice => new { notice.UserId, notice.Role, notice.Organisation, notice.Occasion }).IsUnique();
        builder.HasIndex(notice => new { notice.UserId, notice.ReadAt, notice.MadeAt });
        builder.HasIndex(notice => new { notice.Mail, notice.MailFrom });
        builder.HasIndex(notice => notice.MadeAt);
        builder.HasIndex(notice => notice.DueOn);
    }
}
