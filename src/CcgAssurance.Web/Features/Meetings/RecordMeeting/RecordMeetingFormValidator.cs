using CcgAssurance.Domain.Meetings;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Meetings.RecordMeeting;

public sealed class RecordMeetingFormValidator : AbstractValidator<RecordMeetingForm>
{
    public RecordMeetingFormValidator()
    {
        RuleFor(form => form.TakesPlace).NotNull().WithMessage("Select yes if there is a meeting for this quarter");
        RuleFor(form => form.NoMeetingReason).MustFit(AssuranceMeeting.NoMeetingReasonMaxLength);
        When(form => form.TakesPlace == true, () =>
        {
            RuleFor(form => form.Date).NotNull().WithMessage("Enter the date of the meeting, past or planned");
            RuleFor(form => form.Mode).NotNull().WithMessage("Select how the meeting is held");
        });
        RuleFor(form => form.Agenda).MustFit(AssuranceMeeting.AgendaMaxLength);
        RuleFor(form => form.Delivery).MustFit(AssuranceMeeting.NotesMaxLength);
        RuleFor(form => form.DomainProgress).MustFit(AssuranceMeeting.NotesMaxLength);
        RuleFor(form => form.ChallengeAndSupport).MustFit(AssuranceMeeting.NotesMaxLength);
        RuleFor(form => form.AssuranceToCcg).MustFit(AssuranceMeeting.NotesMaxLength);
        RuleFor(form => form.HealthAndWellbeingBoard).MustFit(AssuranceMeeting.NotesMaxLength);
        RuleFor(form => form.Notes).MustFit(AssuranceMeeting.NotesMaxLength);
    }
}
