using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Meetings.RecordUndertaking;

[FormFor(typeof(Undertaking))]
public sealed record RecordUndertakingForm : IRecordForm
{
    [Display(Name = "Who undertook it?")]
    public AssuranceSide? By { get; init; }

    [Display(Name = "What they will do")]
    public string? Text { get; init; }

    [Display(Name = "Owner (optional)")]
    public string? Owner { get; init; }

    [Display(Name = "When it is due (optional)")]
    [DateAnswerName("Due date")]
    public DateAnswer? DueOn { get; init; }

    [Display(Name = "Status")]
    public UndertakingStatus? Status { get; init; }

    public Tokens Seen { get; init; } = new();

    /// <summary>The answers, once the validator has found them all there. A new undertaking is not asked for its status: it is open.</summary>
    public UndertakingAnswers ToAnswers() => new(By!.Value, Text!, Status ?? UndertakingStatus.Open, DueOn?.Value, Owner);
}
