using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class EscalationTermsConfiguration : IEntityTypeConfiguration<EscalationTerms>
{
    public void Configure(EntityTypeBuilder<EscalationTerms> builder)
    {
        builder.ToTable("EscalationTerms");
        builder.HasKey(terms => terms.Id);
        builder.Property(terms => terms.Id).ValueGeneratedNever();
        builder.Property(terms => terms.ChangeReason).HasMaxLength(Escalation.ReasonMaxLength);
        builder.Property(terms => terms.Consequences).HasMaxLength(Escalation.TextMaxLength);
        builder.Property(terms => terms.DraftedBy).HasMaxLength(Escalation.NameMaxLength);
        builder.Property(terms => terms.ProposedBy).HasMaxLength(Escalation.NameMaxLength);
        builder.Property(terms => terms.NhsEnglandAcceptedBy).HasMaxLength(Escalation.NameMaxLength);
        builder.Property(terms => terms.CcgAcceptedBy).HasMaxLength(Escalation.NameMaxLength);
        builder.Property(terms => terms.EndReason).HasMaxLength(Escalation.ReasonMaxLength);
        builder.Property(terms => terms.EndedBy).HasMaxLength(Escalation.NameMaxLength);

        // What is taken out of the lists of a draft is removed with the save.
        builder.HasMany(terms => terms.Actions).WithOne().HasForeignKey(row => row.TermsId).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasMany(terms => terms.Milestones).WithOne().HasForeignKey(row => row.TermsId).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasIndex(terms => new { terms.EscalationId, terms.Edition }).IsUnique();
    }
}

internal sealed class EscalationActionConfiguration : IEntityTypeConfiguration<EscalationAction>
{
    public void Configure(EntityTypeBuilder<EscalationAction> builder)
    {
        builder.ToTable("EscalationActions");
        builder.HasKey(action => action.Id);
        builder.Property(action => action.Id).ValueGeneratedNever();
        builder.Property(action => action.Description).HasMaxLength(EscalationAction.DescriptionMaxLength);
        builder.Property(action => action.Owner).HasMaxLength(EscalationAction.OwnerMaxLength);
        builder.HasOne<Escalation>().WithMany().HasForeignKey(action => action.EscalationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(action => new { action.TermsId, action.Position });
    }
}

internal sealed class EscalationMilestoneConfiguration : IEntityTypeConfiguration<EscalationMilestone>
{
    public void Configure(EntityTypeBuilder<EscalationMilestone> builder)
    {
        builder.ToTable("EscalationMilestones");
        builder.HasKey(milestone => milestone.Id);
        builder.Property(milestone => milestone.Id).ValueGeneratedNever();
        builder.Property(milestone => milestone.Title).HasMaxLength(EscalationMilestone.TitleMaxLength);
        builder.HasOne<Escalation>().WithMany().HasForeignKey(milestone => milestone.EscalationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(milestone => new { milestone.TermsId, milestone.DueOn });
    }
}

internal sealed class MilestoneMarkConfiguration : IEntityTypeConfiguration<MilestoneMark>
{
    public void Configure(EntityTypeBuilder<MilestoneMark> builder)
    {
        builder.ToTable("MilestoneMarks");
        builder.HasKey(mark => mark.Id);
        builder.Property(mark => mark.Id).ValueGeneratedNever();
        builder.Property(mark => mark.Note).HasMaxLength(MilestoneMark.NoteMaxLength);
        builder.Property(mark => mark.MarkedBy).HasMaxLength(Escalation.NameMaxLength);
        builder.HasIndex(mark => new { mark.EscalationId, mark.Position }).IsUnique();
    }
}

internal sealed class EscalationCommunicationConfiguration : IEntityTypeConfiguration<EscalationCommunication>
{
    public void Configure(EntityTypeBuilder<EscalationCommunication> builder)
    {
        builder.ToTable("EscalationCommunications");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.With).HasMaxLength(EscalationCommunication.WithMaxLength);
        builder.Property(row => row.Text).HasMaxLength(EscalationCommunication.TextMaxLength);
        builder.Property(row => row.RecordedBy).HasMaxLength(EscalationCommunication.RecordedByMaxLength);
        builder.HasMany(row => row.Files).WithOne().HasForeignKey(file => file.CommunicationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.EscalationId, row.On });
    }
}

internal sealed class EscalationFileConfiguration : IEntityTypeConfiguration<EscalationFile>
{
    public void Configure(EntityTypeBuilder<EscalationFile> builder)
    {
        builder.ToTable("EscalationFiles");
        builder.HasKey(file => file.Id);
        builder.Property(file => file.Id).ValueGeneratedNever();
        builder.Property(file => file.Name).HasMaxLength(FileCheck.NameMaxLength);
        builder.Property(file => file.Sha256).HasMaxLength(FileCheck.Sha256Length);
        builder.HasOne<Escalation>().WithMany().HasForeignKey(file => file.EscalationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EscalationFileContentConfiguration : IEntityTypeConfiguration<EscalationFileContent>
{
    public void Configure(EntityTypeBuilder<EscalationFileContent> builder)
    {
        builder.ToTable("EscalationFileContents");
        builder.HasKey(content => content.FileId);
        builder.Property(content => content.FileId).ValueGeneratedNever();
        builder.HasOne<EscalationFile>().WithOne(file => file.Content)
            .HasForeignKey<EscalationFileContent>(content => content.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}
