using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Assessments.Draft;

public sealed record StepForm : IRecordForm
{
    [Display(Name = "Reason")]
    public string? Reason { get; init; }

    public Tokens Seen { get; init; } = new();
}
