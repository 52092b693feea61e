using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Meetings.RecordContact;

[FormFor(typeof(AssuranceMeeting))]
public sealed record RecordContactForm : IRecordForm
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

    /// <summary>The answers, once the validator has found them all there.</summary>
    public ContactAnswers ToAnswers() => new()
    {
        Kind = Kind!.Value,
        Date = Date!.Value!.Value,
        Participants = Participants,
        Agenda = Agenda,
        Notes = Notes,
    };
}
