using CcgAssurance.Data.Providers;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class EscalationConfiguration : IEntityTypeConfiguration<Escalation>
{
    public void Configure(EntityTypeBuilder<Escalation> builder)
    {
        builder.ToTable("Escalations");
        builder.HasKey(escalation => escalation.Id);
        builder.Property(escalation => escalation.Id).ValueGeneratedNever();
        builder.Property(escalation => escalation.Subject).HasMaxLength(Escalation.SubjectMaxLength);
        builder.Property(escalation => escalation.Reason).HasMaxLength(Escalation.TextMaxLength);
        builder.Property(escalation => escalation.OpenedBy).HasMaxLength(Escalation.NameMaxLength);
        builder.Property(escalation => escalation.ViewStatement).HasMaxLength(Escalation.TextMaxLength);
        builder.Property(escalation => escalation.ViewCompletedBy).HasMaxLength(Escalation.NameMaxLength);
        builder.Property(escalation => escalation.OtherWayReason).HasMaxLength(Escalation.ReasonMaxLength);
        builder.Property(escalation => escalation.CcgResponse).HasMaxLength(Escalation.TextMaxLength);
        builder.Property(escalation => escalation.PutRecordedBy).HasMaxLength(Escalation.NameMaxLength);
        builder.Property(escalation => escalation.ConsequencesApplied).HasMaxLength(Escalation.TextMaxLength);
        builder.Property(escalation => escalation.EndReason).HasMaxLength(Escalation.ReasonMaxLength);
        builder.Property(escalation => escalation.EndedBy).HasMaxLength(Escalation.NameMaxLength);
        builder.Property(escalation => escalation.StageToken).IsConcurrencyToken();
        builder.Property(escalation => escalation.Domains).HasList(text => DomainNumber.Parse(text, null));
        builder.Ignore(escalation => escalation.TermsInHand);
        builder.Ignore(escalation => escalation.TermsInForce);
        builder.Ignore(escalation => escalation.Unmet);
        builder.HasOne<Ccg>().WithMany().HasForeignKey(escalation => escalation.CcgCode).OnDelete(DeleteBehavior.Restrict);

        // What is taken out of the lists of what is still written is removed with the save. The escalations themselves stay.
        builder.HasMany(escalation => escalation.Links)
            .WithOne().HasForeignKey(row => row.EscalationId).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasMany(escalation => escalation.Sources)
            .WithOne().HasForeignKey(row => row.EscalationId).OnDelete(DeleteBehavior.ClientCascade);
        builder.HasMany(escalation => escalation.Attendees)
            .WithOne().HasForeignKey(row => row.EscalationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(escalation => escalation.Levels).WithOne().HasForeignKey(row => row.EscalationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(escalation => escalation.Terms).WithOne().HasForeignKey(row => row.EscalationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(escalation => escalation.Marks).WithOne().HasForeignKey(row => row.EscalationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(escalation => escalation.Communications)
            .WithOne().HasForeignKey(row => row.EscalationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(escalation => escalation.Number).IsUnique();
        builder.HasIndex(escalation => new { escalation.CcgCode, escalation.Stage });
        builder.HasIndex(escalation => new { escalation.Stage, escalation.EndsOn });
        builder.HasIndex(escalation => escalation.OpenedOn);
    }
}

internal sealed class EscalationLinkConfiguration : IEntityTypeConfiguration<EscalationLink>
{
    public void Configure(EntityTypeBuilder<EscalationLink> builder)
    {
        builder.ToTable("EscalationLinks");
        builder.HasKey(link => link.Id);
        builder.Property(link => link.Id).ValueGeneratedNever();
        builder.Property(link => link.Title).HasMaxLength(EscalationLink.TitleMaxLength);

        // No foreign key: the link stays where the issue is removed from a quarter still in draft.
        builder.HasIndex(link => new { link.Kind, link.TargetId });
    }
}

internal sealed class EscalationSourceConfiguration : IEntityTypeConfiguration<EscalationSource>
{
    public void Configure(EntityTypeBuilder<EscalationSource> builder)
    {
        builder.ToTable("EscalationSources");
        builder.HasKey(source => source.Id);
        builder.Property(source => source.Id).ValueGeneratedNever();
        builder.Property(source => source.Text).HasMaxLength(EscalationSource.TextMaxLength);
        builder.HasIndex(source => new { source.EscalationId, source.Position });
    }
}

internal sealed class EscalationAttendeeConfiguration : IEntityTypeConfiguration<EscalationAttendee>
{
    public void Configure(EntityTypeBuilder<EscalationAttendee> builder)
    {
        builder.ToTable("EscalationAttendees");
        builder.HasKey(attendee => attendee.Id);
        builder.Property(attendee => attendee.Id).ValueGeneratedNever();
        builder.Property(attendee => attendee.Name).HasMaxLength(EscalationAttendee.NameMaxLength);
        builder.Property(attendee => attendee.JobTitle).HasMaxLength(EscalationAttendee.NameMaxLength);
        builder.HasIndex(attendee => new { attendee.EscalationId, attendee.Position });
    }
}

internal sealed class LevelAssessmentConfiguration : IEntityTypeConfiguration<LevelAssessment>
{
    public void Configure(EntityTypeBuilder<LevelAssessment> builder)
    {
        builder.ToTable("LevelAssessments");
        builder.HasKey(level => level.Id);
        builder.Property(level => level.Id).ValueGeneratedNever();
        builder.Property(level => level.Note).HasMaxLength(LevelAssessment.NoteMaxLength);
        builder.Property(level => level.AssessedBy).HasMaxLength(Escalation.NameMaxLength);
        builder.HasIndex(level => new { level.EscalationId, level.Position }).IsUnique();
    }
}
