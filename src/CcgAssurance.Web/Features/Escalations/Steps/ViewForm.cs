using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Escalations.Steps;

[FormFor(typeof(Escalation))]
public sealed record ViewForm : IRecordForm
{
    [Display(Name = "The area team's single view")]
    public string? ViewStatement { get; init; }

    public Tokens Seen { get; init; } = new();

    public sealed class Validator : AbstractValidator<ViewForm>
    {
        public Validator()
        {
            RuleFor(form => form.ViewStatement).MustFit(Escalation.TextMaxLength);
        }
    }
}
