using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Conditions.Decisions;

[FormFor(typeof(ConditionReview))]
public sealed record DecisionForm : IRecordForm
{
    [Display(Name = "What did you decide?")]
    public ConditionDecision? Decision { get; init; }

    [Display(Name = "New support level")]
    public ConditionSupportLevel? Level { get; init; }

    [Display(Name = "Date of the decision")]
    [DateAnswerName("Date of the decision")]
    public DateAnswer? DecidedOn { get; init; }

    [Display(Name = "Reason for the decision")]
    public string? Reason { get; init; }

    public Tokens Seen { get; init; } = new();

    public static DecisionForm Of(ConditionReview row) => new()
    {
        Decision = row.Decision,
        Level = row.DecidedLevel,
        DecidedOn = DateAnswer.From(row.DecidedOn),
        Reason = row.DecisionReason,
    };

    public DecisionAnswers ToAnswers() => new(Decision.OrStandIn(), Level, DecidedOn.OrStandIn(), Reason.OrStandIn());

    public sealed class Validator : AbstractValidator<DecisionForm>
    {
        public Validator()
        {
            RuleFor(form => form.Decision).NotNull().WithMessage("Select what you decided");
            RuleFor(form => form.DecidedOn).NotNull().WithMessage("Enter the date of the decision");
            RuleFor(form =>
                form.Reason).NotEmpty().WithMessage("Enter the reason for the decision").MustFit(ConditionReview.DecisionReasonMaxLength);
        }
    }
}
