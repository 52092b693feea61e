using CcgAssurance.Domain.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class AssuranceMeetingConfiguration : IEntityTypeConfiguration<AssuranceMeeting>
{
    public void Configure(EntityTypeBuilder<AssuranceMeeting> builder)
    {
        builder.ToTable("AssuranceMeetings");
        builder.HasKey(meeting => meeting.Id);
        builder.Property(meeting => meeting.Id).ValueGeneratedNever();
        builder.Property(meeting => meeting.NoMeetingReason).HasMaxLength(AssuranceMeeting.NoMeetingReasonMaxLength);
        builder.Property(meeting => meeting.Agenda).HasMaxLength(AssuranceMeeting.AgendaMaxLength);
        builder.Property(meeting => meeting.Delivery).HasMaxLength(AssuranceMeeting.NotesMaxLength);
        builder.Property(meeting => meeting.DomainProgress).HasMaxLength(AssuranceMeeting.NotesMaxLength);
        builder.Property(meeting => meeting.ChallengeAndSupport).HasMaxLength(AssuranceMeeting.NotesMaxLength);
        builder.Property(meeting => meeting.AssuranceToCcg).HasMaxLength(AssuranceMeeting.NotesMaxLength);
        builder.Property(meeting => meeting.HealthAndWellbeingBoard).HasMaxLength(AssuranceMeeting.NotesMaxLength);
        builder.Property(meeting => meeting.Notes).HasMaxLength(AssuranceMeeting.NotesMaxLength);
        builder.Property(meeting => meeting.Participants).HasMaxLength(AssuranceMeeting.ParticipantsMaxLength);
        builder.HasIndex(meeting => new { meeting.AssessmentId, meeting.Kind });
    }
}

internal sealed class MeetingAttendeeConfiguration : IEntityTypeConfiguration<MeetingAttendee>
{
    public void Configure(EntityTypeBuilder<MeetingAttendee> builder)
    {
        builder.ToTable("MeetingAttendees");
        builder.HasKey(attendee => attendee.Id);
        builder.Property(attendee => attendee.Id).ValueGeneratedNever();
        builder.Property(attendee => attendee.Name).HasMaxLength(MeetingAttendee.NameMaxLength);
        builder.Property(attendee => attendee.JobTitle).HasMaxLength(MeetingAttendee.JobTitleMaxLength);
        builder.HasIndex(attendee => attendee.AssessmentId);
    }
}

internal sealed class UndertakingConfiguration : IEntityTypeConfiguration<Undertaking>
{
    public void Configure(EntityTypeBuilder<Undertaking> builder)
    {
        builder.ToTable("Undertakings");
        builder.HasKey(undertaking => undertaking.Id);
        builder.Property(undertaking => undertaking.Id).ValueGeneratedNever();
        builder.Property(undertaking => undertaking.Text).HasMaxLength(Undertaking.TextMaxLength);
        builder.Property(undertaking => undertaking.Owner).HasMaxLength(Undertaking.OwnerMaxLength);
        builder.HasIndex(undertaking => undertaking.AssessmentId);
        builder.HasIndex(undertaking => new { undertaking.Status, undertaking.DueOn });
    }
}
