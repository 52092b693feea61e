using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Texts;
using FluentValidation;

namespace CcgAssurance.Web.Features.Account.Password;

public sealed record ChangePasswordForm
{
    [Display(Name = "Current password")]
    [DataType(DataType.Password)]
    public string? Current { get; init; }

    [Display(Name = "New password")]
    [DataType(DataType.Password)]
    public string? New { get; init; }

    public sealed class Validator : AbstractValidator<ChangePasswordForm>
    {
        public Validator()
        {
            RuleFor(form => form.Current).Must(VisibleText.IsIn).WithMessage("Enter your current password");
            RuleFor(form => form.New).Must(VisibleText.IsIn).WithMessage("Enter a new password");
        }
    }
}
