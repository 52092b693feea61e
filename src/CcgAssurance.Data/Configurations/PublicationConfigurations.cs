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

internal sealed class CorrectionRequestConfiguration : IEntityTypeConfiguration<CorrectionRequest>
{
    public void Configure(EntityTypeBuilder<CorrectionRequest> builder)
    {
        builder.ToTable("CorrectionRequests");
        builder.HasKey(request => request.Id);
        builder.Property(request => request.Id).ValueGeneratedNever();
        builder.Property(request => request.Text).HasMaxLength(CorrectionRequest.TextMaxLength);
        builder.Property(request => request.AskedBy).HasMaxLength(CorrectionRequest.NameMaxLength);
        builder.Property(request => request.Answer).HasMaxLength(CorrectionRequest.AnswerMaxLength);
        builder.Property(request => request.ClosedBy).HasMaxLength(CorrectionRequest.NameMaxLength);
        builder.HasIndex(request => new { request.AssessmentId, request.Status });
        builder.HasIndex(request => new { request.Status, request.AssessmentId });
    }
}
