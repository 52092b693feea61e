using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Responses;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class CcgResponseConfiguration : IEntityTypeConfiguration<CcgResponse>
{
    public void Configure(EntityTypeBuilder<CcgResponse> builder)
    {
        builder.ToTable("CcgResponses");
        builder.HasKey(response => response.Id);
        builder.Property(response => response.Id).ValueGeneratedNever();
        builder.Property(response => response.SentBy).HasMaxLength(CcgResponse.SentByMaxLength);
        builder.HasMany(response => response.Answers).WithOne()
            .HasForeignKey(answer => answer.ResponseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(response => new { response.AssessmentId, response.DraftNumber }).IsUnique();
    }
}

internal sealed class ResponseAnswerConfiguration : IEntityTypeConfiguration<ResponseAnswer>
{
    public void Configure(EntityTypeBuilder<ResponseAnswer> builder)
    {
        builder.ToTable("ResponseAnswers");
        builder.HasKey(answer => answer.Id);
        builder.Property(answer => answer.Id).ValueGeneratedNever();
        builder.Property(answer => answer.Title).HasMaxLength(ReportItem.TitleMaxLength);
        builder.Property(answer => answer.Wording).HasMaxLength(ResponseSubject.WordingLength);
        builder.Property(answer => answer.Comment).HasMaxLength(ResponseAnswer.TextMaxLength);
        builder.Property(answer => answer.ReplyReason).HasMaxLength(ResponseAnswer.TextMaxLength);
        builder.Property(answer => answer.DirectorReason).HasMaxLength(ResponseAnswer.TextMaxLength);
        builder.HasOne(answer => answer.Earlier).WithMany().HasForeignKey(answer => answer.EarlierId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<QuarterlyAssessment>().WithMany().HasForeignKey(answer => answer.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(answer => new { answer.ResponseId, answer.Position }).IsUnique();
    }
}

internal sealed class GoverningBodyCommentConfiguration : IEntityTypeConfiguration<GoverningBodyComment>
{
    public void Configure(EntityTypeBuilder<GoverningBodyComment> builder)
    {
        builder.ToTable("GoverningBodyComments");
        builder.HasKey(comment => comment.Id);
        builder.Property(comment => comment.Id).ValueGeneratedNever();
        builder.Property(comment => comment.Text).HasMaxLength(GoverningBodyComment.TextMaxLength);
        builder.Property(comment => comment.AddedBy).HasMaxLength(GoverningBodyComment.AddedByMaxLength);
        builder.HasIndex(comment => new { comment.AssessmentId, comment.DraftNumber });
    }
}
