using CcgAssurance.Domain.Meetings;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Meetings.RecordAttendee;

public sealed class RecordAttendeeFormValidator : AbstractValidator<RecordAttendeeForm>
{
    public RecordAttendeeFormValidator()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage("Enter the name").MustFit(MeetingAttendee.NameMaxLength);
        RuleFor(form => form.JobTitle).MustFit(MeetingAttendee.JobTitleMaxLength);
        RuleFor(form => form.Kind).NotNull().WithMessage("Select who they attend for");
    }
}
