using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Escalations.Steps;

[FormFor(typeof(Escalation))]
public sealed record ConsequencesForm : IRecordForm
{
    [Display(Name = "Which consequences are applied?")]
    public string? Which { get; init; }

    [Display(Name = "From which day?")]
    [DateAnswerName("The day from which they are applied")]
    public DateAnswer? On { get; init; }

    [Display(Name = "Reason")]
    public string? Reason { get; init; }

    public Tokens Seen { get; init; } = new();

    public ConsequencesAnswers ToAnswers() => new(Which.OrStandIn(), On.OrStandIn(), Reason.OrStandIn());

    public sealed class Validator : AbstractValidator<ConsequencesForm>
    {
        public Validator()
        {
            RuleFor(form => form.Which).NotEmpty().WithMessage("Enter which consequences are applied").MustFit(Escalation.TextMaxLength);
            RuleFor(form => form.On).NotNull().WithMessage("Enter the day from which they are applied").MustBeInRecordedYears();
            RuleFor(form => form.Reason).NotEmpty().WithMessage("Enter the reason").MustFit(Escalation.ReasonMaxLength);
        }
    }
}
