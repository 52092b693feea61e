using System.ComponentModel.DataAnnotations;
using CcgAssurance.Data.Identity;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;

namespace CcgAssurance.Web.Features.People.SignOn;

public sealed record SignOnLinkForm
{
    [Display(Name = "Where the person logs in")]
    public string? Provider { get; init; }

    [Display(Name = "Subject identifier of the person")]
    public string? Subject { get; init; }

    public sealed class Validator : AbstractValidator<SignOnLinkForm>
    {
        public Validator(AccountSettings settings)
        {
            RuleFor(form => form.Provider)
                .Must(key => settings.ProviderOf(key) is not null)
                .WithMessage("Select where the person logs in");
            RuleFor(form => form.Subject)
                .Must(VisibleText.IsIn)
                .WithMessage("Enter the subject identifier of the person")
                .MaximumLength(SignOnLink.SubjectMaxLength)
                .WithMessage($"Subject identifier must be {SignOnLink.SubjectMaxLength} characters or less");
        }
    }
}
