using System.ComponentModel.DataAnnotations;
using FluentValidation;

namespace CcgAssurance.Web.Features.Account.Roles;

public sealed record RoleForm
{
    [Display(Name = "Which role do you want to use?")]
    public Guid? Membership { get; init; }

    public sealed class Validator : AbstractValidator<RoleForm>
    {
        public Validator() => RuleFor(form => form.Membership).NotNull().WithMessage("Select the role you want to use");
    }
}
