using CcgAssurance.Data.Providers;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class InterventionCaseConfiguration : IEntityTypeConfiguration<InterventionCase>
{
    public void Configure(EntityTypeBuilder<InterventionCase> builder)
    {
        builder.ToTable("InterventionCases");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Subject).HasMaxLength(InterventionCase.SubjectMaxLength);
        builder.Property(row => row.Justification).HasMaxLength(InterventionCase.TextMaxLength);
        builder.Property(row => row.GroundReason).HasMaxLength(InterventionCase.TextMaxLength);
        builder.Property(row => row.RiskStatement).HasMaxLength(InterventionCase.TextMaxLength);
        builder.Property(row => row.Proportionality).HasMaxLength(InterventionCase.TextMaxLength);
        builder.Property(row => row.OpenedBy).HasMaxLength(InterventionCase.NameMaxLength);
        builder.Property(row => row.DecisionReason).HasMaxLength(InterventionCase.ReasonMaxLength);
        builder.Property(row => row.DecidedBy).HasMaxLength(InterventionCase.NameMaxLength);
        builder.Property(row => row.SignedBy).HasMaxLength(InterventionCase.NameMaxLength);
        builder.Property(row => row.EndReason).HasMaxLength(InterventionCase.TextMaxLength);
        builder.Property(row => row.EndedBy).HasMaxLength(InterventionCase.NameMaxLength);
        builder.Property(row => row.StageToken).IsConcurrencyToken();
        builder.Property(row => row.Domains).HasList(text => DomainNumber.Parse(text, null));
        builder.Property(row => row.Grounds).HasEnumList();
        builder.Ignore(row => row.DirectionsInForce);
        builder.Ignore(row => row.LiftingInHand);
        builder.Ignore(row => row.Unmet);
        builder.HasOne<Ccg>().WithMany().HasForeignKey(row => row.CcgCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AreaTeam>().WithMany().HasForeignKey(row => row.AreaTeamCode).OnDelete(DeleteBehavior.Restrict);

        // What is taken out of the lists of what is still written is removed with the save. The cases themselves stay.
        builder.HasMany(row => row.Evidence).WithOne().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasMany(row => row.Alternatives).WithOne().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasMany(row => row.Contacts).WithOne().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasMany(row => row.Directions).WithOne().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasMany(row => row.Steps).WithOne().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(row => row.SupportNotes).WithOne().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(row => row.Reviewers).WithOne().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(row => row.Liftings).WithOne().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(row => row.Marks).WithOne().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(row => row.FollowUps).WithOne().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(row => row.Communications).WithOne().HasForeignKey(row => row.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => row.Number).IsUnique();
        builder.HasIndex(row => new { row.CcgCode, row.Stage });
        builder.HasIndex(row => row.Stage);
        builder.HasIndex(row => row.OpenedOn);
    }
}

internal sealed class InterventionEvidenceConfiguration : IEntityTypeConfiguration<InterventionEvidence>
{
    public void Configure(EntityTypeBuilder<InterventionEvidence> builder)
    {
        builder.ToTable("InterventionEvidence");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Title).HasMaxLength(InterventionEvidence.TitleMaxLength);
        builder.HasOne<Escalation>().WithMany().HasForeignKey(row => row.EscalationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ConsideredAlternativeConfiguration : IEntityTypeConfiguration<ConsideredAlternative>
{
    public void Configure(EntityTypeBuilder<ConsideredAlternative> builder)
    {
        builder.ToTable("ConsideredAlternatives");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Name).HasMaxLength(ConsideredAlternative.NameMaxLength);
        builder.Property(row => row.Note).HasMaxLength(ConsideredAlternative.NoteMaxLength);
        builder.HasIndex(row => new { row.CaseId, row.Position });
    }
}

internal sealed class PeerReviewerConfiguration : IEntityTypeConfiguration<PeerReviewer>
{
    public void Configure(EntityTypeBuilder<PeerReviewer> builder)
    {
        builder.ToTable("PeerReviewers");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Name).HasMaxLength(PeerReviewer.NameMaxLength);
        builder.Property(row => row.NamedBy).HasMaxLength(InterventionCase.NameMaxLength);
        builder.Property(row => row.ConclusionText).HasMaxLength(PeerReviewer.TextMaxLength);
        builder.Property(row => row.RemovedReason).HasMaxLength(PeerReviewer.ReasonMaxLength);
        builder.Property(row => row.RemovedBy).HasMaxLength(InterventionCase.NameMaxLength);
        builder.HasIndex(row => new { row.UserId, row.CaseId });
        builder.HasIndex(row => new { row.CaseId, row.Position }).IsUnique();
    }
}

internal sealed class InterventionFollowUpConfiguration : IEntityTypeConfiguration<InterventionFollowUp>
{
    public void Configure(EntityTypeBuilder<InterventionFollowUp> builder)
    {
        builder.ToTable("InterventionFollowUps");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.RecordedBy).HasMaxLength(InterventionCase.NameMaxLength);
        builder.HasOne<Direction>().WithMany().HasForeignKey(row => row.DirectionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.CaseId, row.RecordedOn });
    }
}
