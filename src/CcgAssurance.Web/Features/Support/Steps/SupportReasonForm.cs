using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Support.Steps;

[FormFor(typeof(SupportPackage))]
public sealed record SupportReasonForm : IRecordForm
{
    [Display(Name = "Reason")]
    public string? Reason { get; init; }

    public Tokens Seen { get; init; } = new();

    public sealed class Validator : AbstractValidator<SupportReasonForm>
    {
        public Validator()
        {
            RuleFor(form => form.Reason).NotEmpty().WithMessage("Enter the reason").MustFit(SupportTerms.ReasonMaxLength);
        }
    }
}
