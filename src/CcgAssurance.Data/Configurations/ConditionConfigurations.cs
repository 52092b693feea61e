using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Conditions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class AuthorisationConditionConfiguration : IEntityTypeConfiguration<AuthorisationCondition>
{
    public void Configure(EntityTypeBuilder<AuthorisationCondition> builder)
    {
        builder.ToTable("AuthorisationConditions");
        builder.HasKey(condition => condition.Id);
        builder.Property(condition => condition.Id).ValueGeneratedNever();
        builder.Property(condition => condition.Number).ValueGeneratedNever();
        builder.Property(condition => condition.StageToken).IsConcurrencyToken();
        builder.Property(condition => condition.Text).HasMaxLength(AuthorisationCondition.TextMaxLength);
        builder.HasOne<Ccg>().WithMany().HasForeignKey(condition => condition.CcgCode).OnDelete(DeleteBehavior.Restrict);

        // The history of a condition is known by its number. A review that points there has no second key to show in it.
        builder.HasAlternateKey(condition => condition.Number);
        builder.HasMany(condition => condition.Reviews).WithOne()
            .HasForeignKey(review => review.ConditionNumber)
            .HasPrincipalKey(condition => condition.Number)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(condition => new { condition.CcgCode, condition.DischargedOn });
        builder.HasIndex(condition => condition.DischargedOn);
    }
}

internal sealed class ConditionReviewConfiguration : IEntityTypeConfiguration<ConditionReview>
{
    public void Configure(EntityTypeBuilder<ConditionReview> builder)
    {
        builder.ToTable("ConditionReviews");
        builder.HasKey(review => review.Id);
        builder.Property(review => review.Id).ValueGeneratedNever();
        builder.Property(review => review.Findings).HasMaxLength(ConditionReview.FindingsMaxLength);
        builder.Property(review => review.DecisionReason).HasMaxLength(ConditionReview.DecisionReasonMaxLength);
        builder.HasIndex(review => new { review.ConditionNumber, review.ReviewOn }).IsUnique();
        builder.HasIndex(review => review.ReviewOn);
    }
}
