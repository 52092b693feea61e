using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Interventions.SixSteps;

[FormFor(typeof(InterventionStepRecord))]
public sealed record SupportStepForm : IRecordForm
{
    [Display(Name = "When was the reply to the request found insufficient, or overdue?")]
    [DateAnswerName("The date on which the reply was found insufficient")]
    public DateAnswer? InsufficientOn { get; init; }

    [Display(Name = "When was support considered?")]
    [DateAnswerName("The date on which support was considered")]
    public DateAnswer? On { get; init; }

    [Display(Name = "Why was no support asked for or given? (only if there was none)")]
    public string? NoSupportReason { get; init; }

    [Display(Name = "What came of considering support")]
    public string? Result { get; init; }

    public Tokens Seen { get; init; } = new();

    public static SupportStepForm Of(InterventionStepRecord step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return new SupportStepForm
        {
            InsufficientOn = DateAnswer.From(step.InsufficientOn),
            On = DateAnswer.From(step.On),
            NoSupportReason = step.NoSupportReason,
            Result = step.Text,
        };
    }

    public SupportStepAnswers ToAnswers() => new(
        On is null ? null : On.OrStandIn(), InsufficientOn is null ? null : InsufficientOn.OrStandIn(), NoSupportReason, Result);

    public sealed class Validator : AbstractValidator<SupportStepForm>
    {
        public Validator()
        {
            RuleFor(form => form.InsufficientOn).MustBeInRecordedYears();
            RuleFor(form => form.On).MustBeInRecordedYears();
            RuleFor(form => form.NoSupportReason).MustFit(InterventionStepRecord.ReasonMaxLength);
            RuleFor(form => form.Result).MustFit(InterventionStepRecord.TextMaxLength);
        }
    }
}
