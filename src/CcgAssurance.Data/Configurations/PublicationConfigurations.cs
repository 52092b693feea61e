using CcgAssurance.Domain.Publication;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class ReleaseDecisionConfiguration : IEntityTypeConfiguration<ReleaseDecision>
{
    public void Configure(EntityTypeBuilder<ReleaseDecision> builder)
    {
        builder.ToTable("ReleaseDecisions");
        builder.HasKey(decision => decision.Id);
        builder.Property(decision => decision.Id).ValueGeneratedNever();
        builder.Property(decision => decision.RefusalReason).HasMaxLength(ReleaseDecision.ReasonMaxLength);
        builder.Property(decision => decision.DecidedBy).HasMaxLength(ReleaseDecision.DecidedByMaxLength);
        builder.HasIndex(decision => new { decision.AssessmentId, decision.VersionNumber });
    }
}

internal sealed class PublicForumNoteConfiguration : IEntityTypeConfiguration<PublicForumNote>
{
    public void Configure(EntityTypeBuilder<PublicForumNote> builder)
    {
        builder.ToTable("PublicForumNotes");
        builder.HasKey(note => note.Id);
        builder.Property(note => note.Id).ValueGeneratedNever();
        builder.Property(note => note.Forum).HasMaxLength(PublicForumNote.ForumMaxLength);
        builder.Property(note => note.Link).HasMaxLength(PublicForumNote.LinkMaxLength);
        builder.Property(note => note.AddedBy).HasMaxLength(PublicForumNote.AddedByMaxLength);
        builder.HasIndex(note => new { note.AssessmentId, note.Date });
    }
}
