using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.People.Roles;

[FormFor(typeof(Membership))]
public sealed record GiveRoleForm : IRecordForm
{
    [Display(Name = "Role")]
    public Role? Role { get; init; }

    [Display(Name = "Organisation")]
    public string? Organisation { get; init; }

    [Display(Name = "First day")]
    [DateAnswerName("First day")]
    public DateAnswer? From { get; init; }

    [Display(Name = "Last day (optional)")]
    [DateAnswerName("Last day")]
    public DateAnswer? Until { get; init; }

    public Tokens Seen { get; init; } = new();

    /// <summary>The answers; null if one is missing or cannot be read.</summary>
    public MembershipAnswers? ToAnswers() =>
        Role is { } role && OrganisationCode.TryParse(Organisation, null, out var organisation) &&
        From?.Value is { } from && !(Until?.Value < from)
            ? new MembershipAnswers(role, organisation, from, Until?.Value)
            : null;

    public sealed class Validator : AbstractValidator<GiveRoleForm>
    {
        public Validator()
        {
            RuleFor(form => form.Role).NotNull().WithMessage("Select a role");
            RuleFor(form => form.Organisation)
                .Must(code => OrganisationCode.TryParse(code, null, out _))
                .WithMessage("Select an organisation");
            RuleFor(form => form.From).NotNull().WithMessage("Enter the first day").MustBeInRecordedYears();
            RuleFor(form => form.Until)
                .Must((form, until) => !(until?.Value < form.From?.Value))
                .WithMessage("Enter a last day on or after the first day");
        }
    }
}
