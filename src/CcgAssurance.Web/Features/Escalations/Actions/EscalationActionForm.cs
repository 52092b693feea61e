using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Escalations.Actions;

[FormFor(typeof(EscalationAction))]
public sealed record EscalationActionForm : IRecordForm
{
    [Display(Name = "What is done")]
    public string? Description { get; init; }

    [Display(Name = "Who is responsible for it (optional in a draft)")]
    public string? Owner { get; init; }

    public Tokens Seen { get; init; } = new();

    public static EscalationActionForm Of(EscalationAction row) => new() { Description = row.Description, Owner = row.Owner };

    public EscalationActionAnswers ToAnswers() => new(Description.OrStandIn(), Owner);

    public sealed class Validator : AbstractValidator<EscalationActionForm>
    {
        public Validator()
        {
            RuleFor(form => form.Description).NotEmpty().WithMessage("Enter what is done").MustFit(EscalationAction.DescriptionMaxLength);
            RuleFor(form => form.Owner).MustFit(EscalationAction.OwnerMaxLength);
        }
    }
}
