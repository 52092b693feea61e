using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Meetings.Contacts;

[FormFor(typeof(AssuranceMeeting))]
public sealed record ContactForm : IRecordForm
{
    [Display(Name = "What kind of contact is it?")]
    public MeetingKind? Kind { get; init; }

    [Display(Name = "Date")]
    [DateAnswerName("Date")]
    public DateAnswer? Date { get; init; }

    [Display(Name = "Who took part")]
    public string? Participants { get; init; }

    [Display(Name = "Agenda or topics")]
    public string? Agenda { get; init; }

    [Display(Name = "Notes and follow-up")]
    public string? Notes { get; init; }

    public Tokens Seen { get; init; } = new();

    public static ContactForm Of(AssuranceMeeting row) => new()
    {
        Kind = row.Kind,
        Date = DateAnswer.From(row.Date),
        Participants = row.Participants,
        Agenda = row.Agenda,
        Notes = row.Notes,
    };

    public ContactAnswers ToAnswers() => new()
    {
        Kind = Kind ?? MeetingKind.AnnualReview,
        Date = Date.OrStandIn(),
        Participants = Participants,
        Agenda = Agenda,
        Notes = Notes,
    };

    public sealed class Validator : AbstractValidator<ContactForm>
    {
        public Validator()
        {
            RuleFor(form => form.Kind)
                .NotNull().WithMessage("Select what kind of contact it is")
                .Must(kind => kind?.IsOfTheQuarter() != true).WithMessage("Select a kind of contact from the list");
            RuleFor(form => form.Date).NotNull().WithMessage("Enter the date");
            RuleFor(form => form.Participants).MustFit(AssuranceMeeting.ParticipantsMaxLength);
            RuleFor(form => form.Agenda).MustFit(AssuranceMeeting.AgendaMaxLength);
            RuleFor(form => form.Notes).MustFit(AssuranceMeeting.NotesMaxLength);
        }
    }
}
