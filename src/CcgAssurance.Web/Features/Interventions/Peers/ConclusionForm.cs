using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Interventions.Peers;

[FormFor(typeof(PeerReviewer))]
public sealed record ConclusionForm : IRecordForm
{
    [Display(Name = "Do you support the rationale for intervening?")]
    public PeerConclusion? Conclusion { get; init; }

    [Display(Name = "Why")]
    public string? Text { get; init; }

    public Tokens Seen { get; init; } = new();

    public sealed class Validator : AbstractValidator<ConclusionForm>
    {
        public Validator()
        {
            RuleFor(form => form.Conclusion).NotNull().WithMessage("Select whether you support the rationale");
            RuleFor(form => form.Text).NotEmpty().WithMessage("Enter why").MustFit(PeerReviewer.TextMaxLength);
        }
    }
}
