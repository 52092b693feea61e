using CcgAssurance.Data.Providers;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Quarters;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class QuarterlyAssessmentConfiguration : IEntityTypeConfiguration<QuarterlyAssessment>
{
    public void Configure(EntityTypeBuilder<QuarterlyAssessment> builder)
    {
        builder.ToTable("QuarterlyAssessments");
        builder.HasKey(assessment => assessment.Id);
        builder.Property(assessment => assessment.Id).ValueGeneratedNever();
        builder.Property(assessment => assessment.FrameworkKey).HasMaxLength(FinancialYear.CodeLength);
        builder.Property(assessment => assessment.StageToken).IsConcurrencyToken();
        builder.Ignore(assessment => assessment.Framework);
        builder.Ignore(assessment => assessment.CurrentResponse);
        builder.HasOne<Ccg>().WithMany().HasForeignKey(assessment => assessment.CcgCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(assessment => assessment.Judgements).WithOne()
            .HasForeignKey(judgement => judgement.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(assessment => assessment.Items).WithOne()
            .HasForeignKey(item => item.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(assessment => assessment.Themes).WithOne()
            .HasForeignKey(narrative => narrative.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(assessment => assessment.Meetings).WithOne()
            .HasForeignKey(meeting => meeting.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(assessment => assessment.Attendees).WithOne()
            .HasForeignKey(attendee => attendee.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(assessment => assessment.Undertakings).WithOne()
            .HasForeignKey(undertaking => undertaking.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(assessment => assessment.Responses).WithOne()
            .HasForeignKey(response => response.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(assessment => assessment.GoverningBodyComments).WithOne()
            .HasForeignKey(comment => comment.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(assessment => assessment.Releases).WithOne()
            .HasForeignKey(decision => decision.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(assessment => assessment.ForumNotes).WithOne()
            .HasForeignKey(note => note.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(assessment => assessment.CorrectionRequests).WithOne()
            .HasForeignKey(request => request.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(assessment => new { assessment.CcgCode, assessment.Year, assessment.Quarter }).IsUnique();
        builder.HasIndex(assessment => new { assessment.Year, assessment.Quarter, assessment.Stage });
        builder.HasIndex(assessment => new { assessment.Stage, assessment.PublishedAt });
        builder.HasIndex(assessment => new { assessment.PublishedVersion, assessment.Year, assessment.Quarter });
    }
}

internal sealed class DomainJudgementConfiguration : IEntityTypeConfiguration<DomainJudgement>
{
    public void Configure(EntityTypeBuilder<DomainJudgement> builder)
    {
        builder.ToTable("DomainJudgements");
        builder.HasKey(judgement => judgement.Id);
        builder.Property(judgement => judgement.Id).ValueGeneratedNever();
        builder.Property(judgement => judgement.Rationale).HasMaxLength(DomainJudgement.RationaleMaxLength);
        builder.Property(judgement => judgement.OtherFactor).HasMaxLength(DomainJudgement.OtherFactorMaxLength);
        builder.Property(judgement => judgement.NotJointReason).HasMaxLength(DomainJudgement.NotJointReasonMaxLength);
        builder.Property(judgement => judgement.ExitReason).HasMaxLength(DomainJudgement.ExitReasonMaxLength);
        builder.Property(judgement => judgement.Basis).HasList(
            text => JudgementBasis.Parse(text, null), DomainJudgement.MaxBases * (JudgementBasis.MaxLength + 1));
        builder.Property(judgement => judgement.Factors).HasEnumList();
        builder.Property(judgement => judgement.InterventionReasons).HasEnumList();
        builder.HasIndex(judgement => new { judgement.AssessmentId, judgement.Domain }).IsUnique();
    }
}

internal sealed class QuarterMilestonesConfiguration : IEntityTypeConfiguration<QuarterMilestones>
{
    public void Configure(EntityTypeBuilder<QuarterMilestones> builder)
    {
        builder.ToTable("QuarterMilestones");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.Year, row.Quarter }).IsUnique();
    }
}
