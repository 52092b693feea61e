using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Requests.Steps;

[FormFor(typeof(RequestFinding))]
public sealed record FindingForm : IRecordForm
{
    [Display(Name = "Does the reply give sufficient assurance?")]
    public bool? IsSufficient { get; init; }

    [Display(Name = "Reason")]
    public string? Reason { get; init; }

    public Tokens Seen { get; init; } = new();

    public FindingAnswers ToAnswers() => new(IsSufficient.OrStandIn(), Reason.OrStandIn());

    public sealed class Validator : AbstractValidator<FindingForm>
    {
        public Validator()
        {
            RuleFor(form => form.IsSufficient).NotNull().WithMessage("Select yes if the reply gives sufficient assurance");
            RuleFor(form => form.Reason).NotEmpty().WithMessage("Enter the reason").MustFit(RequestFinding.ReasonMaxLength);
        }
    }
}
