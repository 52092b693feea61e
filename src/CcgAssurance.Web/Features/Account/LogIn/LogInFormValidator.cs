using CcgAssurance.Domain.Texts;
using FluentValidation;

namespace CcgAssurance.Web.Features.Account.LogIn;

public sealed class LogInFormValidator : AbstractValidator<LogInForm>
{
    public LogInFormValidator()
    {
        RuleFor(form => form.Email).NotEmpty().WithMessage("Enter your email address");
        RuleFor(form => form.Password).Must(VisibleText.IsIn).WithMessage("Enter your password");
    }
}
