using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Escalations.Steps;

[FormFor(typeof(EscalationTerms))]
public sealed record TimelineForm : IRecordForm
{
    [Display(Name = "Start date (optional in a draft)")]
    [DateAnswerName("Start date")]
    public DateAnswer? StartsOn { get; init; }

    [Display(Name = "End date (optional in a draft)")]
    [DateAnswerName("End date")]
    public DateAnswer? EndsOn { get; init; }

    [Display(Name = "What happens if the actions are not delivered (optional in a draft)")]
    public string? Consequences { get; init; }

    public Tokens Seen { get; init; } = new();

    public static TimelineForm Of(EscalationTerms terms) => new()
    {
        StartsOn = DateAnswer.From(terms.StartsOn),
        EndsOn = DateAnswer.From(terms.EndsOn),
        Consequences = terms.Consequences,
    };

    public EscalationTermsAnswers ToAnswers() => new(
        StartsOn is null ? null : StartsOn.OrStandIn(), EndsOn is null ? null : EndsOn.OrStandIn(), Consequences);

    public sealed class Validator : AbstractValidator<TimelineForm>
    {
        public Validator()
        {
            RuleFor(form => form.StartsOn).MustBeInRecordedYears();
            RuleFor(form => form.EndsOn).MustBeInRecordedYears();
            RuleFor(form => form.Consequences).MustFit(Escalation.TextMaxLength);
        }
    }
}
