using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Support.Steps;

[FormFor(typeof(SupportPackage))]
public sealed record OutcomeForm : IRecordForm
{
    [Display(Name = "Did the package meet its objectives?")]
    public bool? IsMet { get; init; }

    [Display(Name = "Reason")]
    public string? Reason { get; init; }

    public Tokens Seen { get; init; } = new();

    public sealed class Validator : AbstractValidator<OutcomeForm>
    {
        public Validator()
        {
            RuleFor(form => form.IsMet).NotNull().WithMessage("Select yes if the package met its objectives");
            RuleFor(form => form.Reason).NotEmpty().WithMessage("Enter the reason").MustFit(SupportTerms.ReasonMaxLength);
        }
    }
}
