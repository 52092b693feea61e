using System.ComponentModel.DataAnnotations;
using CcgAssurance.Data.Identity;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Mail;
using FluentValidation;

namespace CcgAssurance.Web.Features.People.Invite;

[FormFor(typeof(Membership))]
public sealed record InviteForm : IRecordForm
{
    [Display(Name = "Name")]
    public string? Name { get; init; }

    [Display(Name = "Email address")]
    public string? Email { get; init; }

    [Display(Name = "Role")]
    public Role? Role { get; init; }

    [Display(Name = "Organisation")]
    public string? Organisation { get; init; }

    public Tokens Seen { get; init; } = new();

    /// <summary>The role, from a day on; null if an answer is missing.</summary>
    public MembershipAnswers? ToAnswers(DateOnly from) =>
        Role is { } role && OrganisationCode.TryParse(Organisation, null, out var organisation)
            ? new MembershipAnswers(role, organisation, from)
            : null;

    public sealed class Validator : AbstractValidator<InviteForm>
    {
        public Validator()
        {
            RuleFor(form => form.Name).NotEmpty().WithMessage("Enter the person's name").MustFit(ApplicationUser.NameMaxLength);
            RuleFor(form => form.Email).NotEmpty().WithMessage("Enter the person's email address");
            RuleFor(form => form.Email)
                .Must(email => MailAddresses.Read("", email!) is not null)
                .When(form => !string.IsNullOrEmpty(form.Email))
                .WithMessage("Enter an email address in the correct format, like name@example.nhs.uk");
            RuleFor(form => form.Role).NotNull().WithMessage("Select a role");
            RuleFor(form => form.Organisation)
                .Must(code => OrganisationCode.TryParse(code, null, out _))
                .WithMessage("Select an organisation");
        }
    }
}
