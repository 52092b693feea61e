using FluentValidation;

namespace CcgAssurance.Web.Features.Account.LogIn;

public sealed class LogInFormValidator : AbstractValidator<LogInForm>
{
    public LogInFormValidator()
    {
        RuleFor(form => form.Email).NotEmpty().WithMessage("Enter your email address");
        RuleFor(form => form.Password).NotEmpty().WithMessage("Enter your password");
    }
}
