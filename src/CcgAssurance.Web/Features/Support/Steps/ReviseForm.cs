using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Support.Steps;

[FormFor(typeof(SupportTerms))]
public sealed record ReviseForm : IRecordForm
{
    [Display(Name = "What changes?")]
    public TermsChange? Change { get; init; }

    [Display(Name = "Reason")]
    public string? Reason { get; init; }

    public Tokens Seen { get; init; } = new();

    public sealed class Validator : AbstractValidator<ReviseForm>
    {
        public Validator()
        {
            RuleFor(form => form.Change).NotNull().WithMessage("Select what changes");
            RuleFor(form => form.Reason).NotEmpty().WithMessage("Enter the reason").MustFit(SupportTerms.ReasonMaxLength);
        }
    }
}
