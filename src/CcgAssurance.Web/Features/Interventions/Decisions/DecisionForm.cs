using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Interventions.Decisions;

[FormFor(typeof(InterventionCase))]
public sealed record DecisionForm : IRecordForm
{
    [Display(Name = "What did the committee decide?")]
    public CommitteeDecision? Decision { get; init; }

    [Display(Name = "Date of the decision")]
    [DateAnswerName("The date of the decision")]
    public DateAnswer? DecidedOn { get; init; }

    [Display(Name = "Why")]
    public string? DecisionReason { get; init; }

    public Tokens Seen { get; init; } = new();

    public CommitteeAnswers ToAnswers() => new(Decision.OrStandIn(), DecidedOn.OrStandIn(), DecisionReason.OrStandIn());

    public sealed class Validator : AbstractValidator<DecisionForm>
    {
        public Validator()
        {
            RuleFor(form => form.Decision).NotNull().WithMessage("Select what the committee decided");
            RuleFor(form => form.DecidedOn).NotNull().WithMessage("Enter the date of the decision").MustBeInRecordedYears();
            RuleFor(form => form.DecisionReason).NotEmpty().WithMessage("Enter why").MustFit(InterventionCase.ReasonMaxLength);
        }
    }
}
