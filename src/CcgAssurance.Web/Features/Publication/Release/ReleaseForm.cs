using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Publication.Release;

[FormFor(typeof(ReleaseDecision))]
public sealed record ReleaseForm : IRecordForm
{
    [Display(Name = "What is your decision?")]
    public ReleaseChoice? Choice { get; init; }

    [Display(Name = "Reason for not releasing it")]
    [Raised]
    public string? RefusalReason { get; init; }

    /// <summary>The reason, where the answer asks for one.</summary>
    public string? ReasonNotTo => Choice == ReleaseChoice.Refuse ? RefusalReason : null;

    public Tokens Seen { get; init; } = new();
}
