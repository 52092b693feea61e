using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Meetings.RecordAttendee;

[FormFor(typeof(MeetingAttendee))]
public sealed record RecordAttendeeForm : IRecordForm
{
    [Display(Name = "Name")]
    public string? Name { get; init; }

    [Display(Name = "Job title")]
    public string? JobTitle { get; init; }

    [Display(Name = "Who do they attend for?")]
    public AttendeeKind? Kind { get; init; }

    public Tokens Seen { get; init; } = new();

    /// <summary>The answers, once the validator has found them all there.</summary>
    public AttendeeAnswers ToAnswers() => new(Name!, JobTitle, Kind!.Value);
}
