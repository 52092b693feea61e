using System.ComponentModel.DataAnnotations;
using CcgAssurance.Data.Identity;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Features.Account.Password;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Mail;
using FluentValidation;

namespace CcgAssurance.Web.Features.Account.SetUp;

public sealed record SetUpForm
{
    [Display(Name = "Set-up code")]
    public string? Code { get; init; }

    [Display(Name = "Your name")]
    public string? Name { get; init; }

    [Display(Name = "Your email address")]
    public string? Email { get; init; }

    [Display(Name = "Password")]
    [DataType(DataType.Password)]
    public string? Password { get; init; }

    public sealed class Validator : AbstractValidator<SetUpForm>
    {
        public Validator()
        {
            RuleFor(form => form.Code).Must(VisibleText.IsIn).WithMessage("Enter the set-up code");
            RuleFor(form => form.Name).NotEmpty().WithMessage("Enter your name").MustFit(ApplicationUser.NameMaxLength);
            RuleFor(form => form.Email).NotEmpty().WithMessage("Enter your email address");
            RuleFor(form => form.Email)
                .Must(email => MailAddresses.Read("", email!) is not null)
                .When(form => !string.IsNullOrEmpty(form.Email))
                .WithMessage("Enter an email address in the correct format, like name@example.nhs.uk");
            RuleFor(form => form.Password).Must(VisibleText.IsIn).WithMessage("Enter a password");
            RuleFor(form => form.Password).Custom((password, context) =>
            {
                var form = context.InstanceToValidate;
                if (VisibleText.IsIn(password) && PasswordRules.ProblemOf(password!, form.Name, form.Email) is { } problem)
                {
                    context.AddFailure(problem);
                }
            });
        }
    }
}
