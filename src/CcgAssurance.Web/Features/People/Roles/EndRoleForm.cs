using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.People.Roles;

[FormFor(typeof(Membership))]
public sealed record EndRoleForm : IRecordForm
{
    [Display(Name = "Last day (optional)")]
    [DateAnswerName("Last day")]
    public DateAnswer? Until { get; init; }

    public Tokens Seen { get; init; } = new();

    public sealed class Validator : AbstractValidator<EndRoleForm>
    {
        public Validator() => RuleFor(form => form.Until).MustBeInRecordedYears();
    }
}
