using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Interventions.SixSteps;

[FormFor(typeof(InterventionStepRecord))]
public sealed record ReviewStepForm : IRecordForm
{
    [Display(Name = "When was the peer review over?")]
    [DateAnswerName("The date on which the peer review was over")]
    public DateAnswer? On { get; init; }

    [Display(Name = "How it was done, and what came of it")]
    public string? Text { get; init; }

    [Display(Name = "On whose behalf?")]
    public bool IsForTheBoard { get; init; }

    public Tokens Seen { get; init; } = new();

    public static ReviewStepForm Of(InterventionStepRecord step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return new ReviewStepForm { On = DateAnswer.From(step.On), Text = step.Text, IsForTheBoard = step.IsForTheBoard == true };
    }

    public ReviewStepAnswers ToAnswers() => new(On is null ? null : On.OrStandIn(), Text, IsForTheBoard);

    public sealed class Validator : AbstractValidator<ReviewStepForm>
    {
        public Validator()
        {
            RuleFor(form => form.On).MustBeInRecordedYears();
            RuleFor(form => form.Text).MustFit(InterventionStepRecord.TextMaxLength);
        }
    }
}
