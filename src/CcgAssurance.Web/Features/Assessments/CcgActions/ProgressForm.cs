using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Assessments.CcgActions;

[FormFor(typeof(ActionProgress))]
public sealed record ProgressForm : IRecordForm
{
    [Display(Name = "Action")]
    public Guid? ItemId { get; init; }

    [Display(Name = "Your progress")]
    public string? Text { get; init; }

    [Display(Name = "How far the action has come")]
    public ActionStatus? Status { get; init; }

    public Tokens Seen { get; init; } = new();
}
