using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Meetings.Attendees;

[FormFor(typeof(MeetingAttendee))]
public sealed record AttendeeForm : IRecordForm
{
    [Display(Name = "Name")]
    public string? Name { get; init; }

    [Display(Name = "Job title")]
    public string? JobTitle { get; init; }

    [Display(Name = "Who do they attend for?")]
    public AttendeeKind? Kind { get; init; }

    public Tokens Seen { get; init; } = new();

    public static AttendeeForm Of(MeetingAttendee row) => new()
    {
        Name = row.Name,
        JobTitle = row.JobTitle,
        Kind = row.Kind,
    };

    public AttendeeAnswers ToAnswers() => new(Name.OrStandIn(), JobTitle, Kind.OrStandIn());

    public sealed class Validator : AbstractValidator<AttendeeForm>
    {
        public Validator()
        {
            RuleFor(form => form.Name).NotEmpty().WithMessage("Enter the name").MustFit(MeetingAttendee.NameMaxLength);
            RuleFor(form => form.JobTitle).MustFit(MeetingAttendee.JobTitleMaxLength);
            RuleFor(form => form.Kind).NotNull().WithMessage("Select who they attend for");
        }
    }
}
