using CcgAssurance.Data.Providers;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class SupportPackageConfiguration : IEntityTypeConfiguration<SupportPackage>
{
    public void Configure(EntityTypeBuilder<SupportPackage> builder)
    {
        builder.ToTable("SupportPackages");
        builder.HasKey(package => package.Id);
        builder.Property(package => package.Id).ValueGeneratedNever();
        builder.Property(package => package.StageToken).IsConcurrencyToken();
        builder.Property(package => package.Title).HasMaxLength(SupportTerms.TitleMaxLength);
        builder.Property(package => package.Domains).HasList(text => DomainNumber.Parse(text, null));
        builder.Property(package => package.Types).HasEnumList();
        builder.Property(package => package.OutcomeReason).HasMaxLength(SupportTerms.ReasonMaxLength);
        builder.Property(package => package.WithheldReason).HasMaxLength(SupportTerms.ReasonMaxLength);
        builder.Ignore(package => package.TermsInHand);
        builder.Ignore(package => package.TermsInForce);
        builder.HasOne<Ccg>().WithMany().HasForeignKey(package => package.CcgCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<QuarterlyAssessment>().WithMany().HasForeignKey(package => package.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SupportPackage>().WithMany().HasForeignKey(package => package.SupersedesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(package => package.Terms).WithOne().HasForeignKey(row => row.PackageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(package => package.Actuals).WithOne().HasForeignKey(row => row.PackageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(package => package.Readings).WithOne().HasForeignKey(row => row.PackageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(package => package.Reviews).WithOne().HasForeignKey(row => row.PackageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(package => package.Missed).WithOne().HasForeignKey(row => row.PackageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(package => package.Confirmations).WithOne().HasForeignKey(row => row.PackageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(package => package.Entries).WithOne().HasForeignKey(row => row.PackageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(package => package.Number).IsUnique();
        builder.HasIndex(package => new { package.CcgCode, package.Stage });
        builder.HasIndex(package => new { package.Stage, package.EndsOn });
        builder.HasIndex(package => package.NextDiscussionOn);
    }
}

internal sealed class QuarterSupportConfiguration : IEntityTypeConfiguration<QuarterSupport>
{
    public void Configure(EntityTypeBuilder<QuarterSupport> builder)
    {
        builder.ToTable("QuarterSupports");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasOne<QuarterlyAssessment>().WithMany().HasForeignKey(row => row.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SupportPackage>().WithMany().HasForeignKey(row => row.PackageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.AssessmentId, row.VersionNumber, row.Domain, row.PackageId }).IsUnique();
    }
}

internal sealed class SupportTermsConfiguration : IEntityTypeConfiguration<SupportTerms>
{
    public void Configure(EntityTypeBuilder<SupportTerms> builder)
    {
        builder.ToTable("SupportTerms");
        builder.HasKey(terms => terms.Id);
        builder.Property(terms => terms.Id).ValueGeneratedNever();
        builder.Property(terms => terms.Title).HasMaxLength(SupportTerms.TitleMaxLength);
        builder.Property(terms => terms.Domains).HasList(text => DomainNumber.Parse(text, null));
        builder.Property(terms => terms.ChangeReason).HasMaxLength(SupportTerms.ReasonMaxLength);
        builder.Property(terms => terms.Rationale).HasMaxLength(SupportTerms.TextMaxLength);
        builder.Property(terms => terms.Objectives).HasMaxLength(SupportTerms.TextMaxLength);
        builder.Property(terms => terms.ExpectedImprovement).HasMaxLength(SupportTerms.TextMaxLength);
        builder.Property(terms => terms.ExitCircumstances).HasMaxLength(SupportTerms.TextMaxLength);
        builder.Property(terms => terms.PowerUse).HasMaxLength(SupportTerms.TextMaxLength);
        builder.Property(terms => terms.PowerPurpose).HasMaxLength(SupportTerms.TextMaxLength);
        builder.Property(terms => terms.Partners).HasMaxLength(SupportTerms.TextMaxLength);
        builder.Property(terms => terms.Monitoring).HasMaxLength(SupportTerms.MonitoringMaxLength);
        builder.Property(terms => terms.DraftedBy).HasMaxLength(SupportTerms.NameMaxLength);
        builder.Property(terms => terms.ProposedBy).HasMaxLength(SupportTerms.NameMaxLength);
        builder.Property(terms => terms.NhsEnglandAcceptedBy).HasMaxLength(SupportTerms.NameMaxLength);
        builder.Property(terms => terms.CcgAcceptedBy).HasMaxLength(SupportTerms.NameMaxLength);
        builder.Property(terms => terms.EndReason).HasMaxLength(SupportTerms.ReasonMaxLength);

        // What is taken out of the lists of a draft is removed with the save. The packages themselves stay.
        builder.HasMany(terms => terms.Measures).WithOne().HasForeignKey(row => row.TermsId).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasMany(terms => terms.Indicators).WithOne().HasForeignKey(row => row.TermsId).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasMany(terms => terms.Restrictions).WithOne().HasForeignKey(row => row.TermsId).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasMany(terms => terms.Trajectories).WithOne().HasForeignKey(row => row.TermsId).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasMany(terms => terms.Factors).WithOne().HasForeignKey(row => row.TermsId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(terms => terms.Issues).WithOne().HasForeignKey(row => row.TermsId).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasIndex(terms => new { terms.PackageId, terms.Edition }).IsUnique();
    }
}

internal sealed class SupportMeasureConfiguration : IEntityTypeConfiguration<SupportMeasure>
{
    public void Configure(EntityTypeBuilder<SupportMeasure> builder)
    {
        builder.ToTable("SupportMeasures");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Description).HasMaxLength(SupportMeasure.DescriptionMaxLength);
        builder.Property(row => row.Provider).HasMaxLength(SupportMeasure.NameMaxLength);
        builder.Property(row => row.Resourcing).HasMaxLength(SupportMeasure.ResourcingMaxLength);
        builder.Property(row => row.Owner).HasMaxLength(SupportMeasure.NameMaxLength);
        builder.HasOne<SupportPackage>().WithMany().HasForeignKey(row => row.PackageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.TermsId, row.Position });
    }
}

internal sealed class SupportIndicatorConfiguration : IEntityTypeConfiguration<SupportIndicator>
{
    public void Configure(EntityTypeBuilder<SupportIndicator> builder)
    {
        builder.ToTable("SupportIndicators");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Name).HasMaxLength(SupportIndicator.NameMaxLength);
        builder.Property(row => row.Baseline).HasMaxLength(SupportIndicator.ValueMaxLength);
        builder.Property(row => row.Target).HasMaxLength(SupportIndicator.ValueMaxLength);
        builder.HasOne<SupportPackage>().WithMany().HasForeignKey(row => row.PackageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.TermsId, row.Position });
    }
}

internal sealed class SupportRestrictionConfiguration : IEntityTypeConfiguration<SupportRestriction>
{
    public void Configure(EntityTypeBuilder<SupportRestriction> builder)
    {
        builder.ToTable("SupportRestrictions");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Text).HasMaxLength(SupportRestriction.TextMaxLength);
        builder.Property(row => row.DiscussedAt).HasMaxLength(SupportRestriction.MeetingMaxLength);
        builder.HasOne<SupportPackage>().WithMany().HasForeignKey(row => row.PackageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.TermsId, row.Position });
    }
}

internal sealed class SupportTrajectoryConfiguration : IEntityTypeConfiguration<SupportTrajectory>
{
    // Ten characters for the day, thirty for the number and two between them.
    private const int PointMaxLength = 42;

    public void Configure(EntityTypeBuilder<SupportTrajectory> builder)
    {
        builder.ToTable("SupportTrajectories");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Name).HasMaxLength(SupportTrajectory.NameMaxLength);
        builder.Property(row => row.Planned).HasList(TrajectoryPoint.Parse, SupportTrajectory.PointsMax * PointMaxLength);
        builder.HasOne<SupportPackage>().WithMany().HasForeignKey(row => row.PackageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.TermsId, row.Position });
    }
}

internal sealed class ConsideredFactorConfiguration : IEntityTypeConfiguration<ConsideredFactor>
{
    public void Configure(EntityTypeBuilder<ConsideredFactor> builder)
    {
        builder.ToTable("SupportFactors");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Text).HasMaxLength(ConsideredFactor.TextMaxLength);
        builder.HasOne<SupportPackage>().WithMany().HasForeignKey(row => row.PackageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.TermsId, row.Factor }).IsUnique();
    }
}

internal sealed class SupportIssueConfiguration : IEntityTypeConfiguration<SupportIssue>
{
    public void Configure(EntityTypeBuilder<SupportIssue> builder)
    {
        builder.ToTable("SupportIssues");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Title).HasMaxLength(SupportIssue.TitleMaxLength);
        builder.HasOne<SupportPackage>().WithMany().HasForeignKey(row => row.PackageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.TermsId, row.IssueId }).IsUnique();

        // No foreign key: the package stays even if the issue is removed from a quarter still in draft.
        builder.HasIndex(row => row.IssueId);
    }
}
