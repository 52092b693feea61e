using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Meetings.RecordMeeting;

[FormFor(typeof(AssuranceMeeting))]
public sealed record RecordMeetingForm : IRecordForm
{
    [Display(Name = "Is there a meeting for this quarter?")]
    public bool? TakesPlace { get; init; }

    [Display(Name = "Why there is no meeting")]
    [Raised]
    public string? NoMeetingReason { get; init; }

    [Display(Name = "Date of the meeting")]
    [DateAnswerName("Date of the meeting")]
    public DateAnswer? Date { get; init; }

    [Display(Name = "How is it held?")]
    public MeetingMode? Mode { get; init; }

    [Display(Name = "Agenda")]
    public string? Agenda { get; init; }

    [Display(Name = "Delivery against plans")]
    public string? Delivery { get; init; }

    [Display(Name = "Progress in each domain")]
    public string? DomainProgress { get; init; }

    [Display(Name = "Challenge and support from either side (optional)")]
    public string? ChallengeAndSupport { get; init; }

    [Display(Name = "Assurance given by NHS England to the CCG (optional)")]
    public string? AssuranceToCcg { get; init; }

    [Display(Name = "How the health and wellbeing board takes part (optional)")]
    public string? HealthAndWellbeingBoard { get; init; }

    [Display(Name = "Other notes (optional)")]
    public string? Notes { get; init; }

    public Tokens Seen { get; init; } = new();

    /// <summary>The answers, without the reason where nothing asks for it.</summary>
    public MeetingAnswers ToAnswers() => new()
    {
        TakesPlace = TakesPlace,
        NoMeetingReason = TakesPlace == false ? NoMeetingReason : null,
        Date = Date?.Value,
        Mode = Mode,
        Agenda = Agenda,
        Delivery = Delivery,
        DomainProgress = DomainProgress,
        ChallengeAndSupport = ChallengeAndSupport,
        AssuranceToCcg = AssuranceToCcg,
        HealthAndWellbeingBoard = HealthAndWellbeingBoard,
        Notes = Notes,
    };
}
