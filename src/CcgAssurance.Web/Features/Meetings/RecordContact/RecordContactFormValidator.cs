using CcgAssurance.Domain.Meetings;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Meetings.RecordContact;

public sealed class RecordContactFormValidator : AbstractValidator<RecordContactForm>
{
    public RecordContactFormValidator()
    {
        RuleFor(form => form.Kind)
            .NotNull().WithMessage("Select what kind of contact it is")
            .Must(kind => kind?.IsOfTheQuarter() != true).WithMessage("Select one of the kinds in the list");
        RuleFor(form => form.Date).NotNull().WithMessage("Enter the date");
        RuleFor(form => form.Participants).MustFit(AssuranceMeeting.ParticipantsMaxLength);
        RuleFor(form => form.Agenda).MustFit(AssuranceMeeting.AgendaMaxLength);
        RuleFor(form => form.Notes).MustFit(AssuranceMeeting.NotesMaxLength);
    }
}
