using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Interventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class InterventionStepRecordConfiguration : IEntityTypeConfiguration<InterventionStepRecord>
{
    public void Configure(EntityTypeBuilder<InterventionStepRecord> builder)
    {
        builder.ToTable("InterventionSteps");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Text).HasMaxLength(InterventionStepRecord.ReportMaxLength);
        builder.Property(row => row.WrittenBy).HasMaxLength(InterventionCase.NameMaxLength);
        builder.Property(row => row.CompletedBy).HasMaxLength(InterventionCase.NameMaxLength);
        builder.Property(row => row.ReopenedReason).HasMaxLength(InterventionStepRecord.ReasonMaxLength);
        builder.Property(row => row.MeetingTitle).HasMaxLength(InterventionStepRecord.TitleMaxLength);
        builder.Property(row => row.RequestTitle).HasMaxLength(InterventionStepRecord.TitleMaxLength);
        builder.Property(row => row.Insight).HasMaxLength(InterventionStepRecord.TextMaxLength);
        builder.Property(row => row.NoContactReason).HasMaxLength(InterventionStepRecord.ReasonMaxLength);
        builder.Property(row => row.NoSupportReason).HasMaxLength(InterventionStepRecord.ReasonMaxLength);
        builder.Property(row => row.Implications).HasMaxLength(InterventionStepRecord.TextMaxLength);
        builder.Property(row => row.FindingReason).HasMaxLength(InterventionStepRecord.TextMaxLength);
        builder.Property(row => row.Evidence).HasMaxLength(InterventionStepRecord.TextMaxLength);
        builder.HasMany(row => row.Files).WithOne().HasForeignKey(file => file.StepId).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasIndex(row => new { row.CaseId, row.Step }).IsUnique();
    }
}

internal sealed class InformalContactConfiguration : IEntityTypeConfiguration<InformalContact>
{
    public void Configure(EntityTypeBuilder<InformalContact> builder)
    {
        builder.ToTable("InformalContacts");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.With).HasMaxLength(InformalContact.WithMaxLength);
        builder.Property(row => row.Text).HasMaxLength(InformalContact.TextMaxLength);
    }
}

internal sealed class SupportNoteConfiguration : IEntityTypeConfiguration<SupportNote>
{
    public void Configure(EntityTypeBuilder<SupportNote> builder)
    {
        builder.ToTable("InterventionSupportNotes");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Text).HasMaxLength(SupportNote.TextMaxLength);
        builder.Property(row => row.RecordedBy).HasMaxLength(InterventionCase.NameMaxLength);
    }
}

internal sealed class InterventionCommunicationConfiguration : IEntityTypeConfiguration<InterventionCommunication>
{
    public void Configure(EntityTypeBuilder<InterventionCommunication> builder)
    {
        builder.ToTable("InterventionCommunications");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.With).HasMaxLength(InterventionCommunication.WithMaxLength);
        builder.Property(row => row.Text).HasMaxLength(InterventionCommunication.TextMaxLength);
        builder.Property(row => row.RecordedBy).HasMaxLength(InterventionCommunication.RecordedByMaxLength);
        builder.HasMany(row => row.Files).WithOne().HasForeignKey(file => file.CommunicationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.CaseId, row.On });
    }
}

internal sealed class InterventionFileConfiguration : IEntityTypeConfiguration<InterventionFile>
{
    public void Configure(EntityTypeBuilder<InterventionFile> builder)
    {
        builder.ToTable("InterventionFiles");
        builder.HasKey(file => file.Id);
        builder.Property(file => file.Id).ValueGeneratedNever();
        builder.Property(file => file.Name).HasMaxLength(FileCheck.NameMaxLength);
        builder.Property(file => file.Sha256).HasMaxLength(FileCheck.Sha256Length);
        builder.HasOne<InterventionCase>().WithMany().HasForeignKey(file => file.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class InterventionFileContentConfiguration : IEntityTypeConfiguration<InterventionFileContent>
{
    public void Configure(EntityTypeBuilder<InterventionFileContent> builder)
    {
        builder.ToTable("InterventionFileContents");
        builder.HasKey(content => content.FileId);
        builder.Property(content => content.FileId).ValueGeneratedNever();

        // A document that is taken out of a step that is still written takes its bytes with it.
        builder.HasOne<InterventionFile>().WithOne(file => file.Content)
            .HasForeignKey<InterventionFileContent>(content => content.FileId).OnDelete(DeleteBehavior.Cascade);
    }
}
