using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Texts;
using FluentValidation;

namespace CcgAssurance.Web.Features.Account.Code;

public sealed record CodeForm
{
    [Display(Name = "6-digit code")]
    public string? Code { get; init; }

    [Display(Name = "Recovery code")]
    public string? RecoveryCode { get; init; }

    public sealed class Validator : AbstractValidator<CodeForm>
    {
        public Validator() =>
            RuleFor(form => form.Code)
                .Must(VisibleText.IsIn)
                .When(form => !VisibleText.IsIn(form.RecoveryCode))
                .WithMessage("Enter the 6-digit code from your authenticator app");
    }
}
