using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Publication.Release;

[FormFor(typeof(ReleaseDecision))]
public sealed record ReleaseForm : IRecordForm
{
    [Display(Name = "What do you decide?")]
    public ReleaseChoice? Choice { get; init; }

    [Display(Name = "Reason for not releasing it")]
    public string? RefusalReason { get; init; }

    public Tokens Seen { get; init; } = new();
}
