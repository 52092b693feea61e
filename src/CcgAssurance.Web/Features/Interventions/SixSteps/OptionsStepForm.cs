using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Interventions.SixSteps;

[FormFor(typeof(InterventionStepRecord))]
public sealed record OptionsStepForm : IRecordForm
{
    [Display(Name = "When was the effect on patients found?")]
    [DateAnswerName("The date of the finding on patients")]
    public DateAnswer? On { get; init; }

    [Display(Name = "Why only intervention is appropriate")]
    public string? Why { get; init; }

    [Display(Name = "What the intervention would mean")]
    public string? Implications { get; init; }

    [Display(Name = "The finding on patients")]
    public ImpactFinding? Finding { get; init; }

    [Display(Name = "The reason for the finding")]
    public string? FindingReason { get; init; }

    public Tokens Seen { get; init; } = new();

    public static OptionsStepForm Of(InterventionStepRecord step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return new OptionsStepForm
        {
            On = DateAnswer.From(step.On),
            Why = step.Text,
            Implications = step.Implications,
            Finding = step.Finding,
            FindingReason = step.FindingReason,
        };
    }

    public OptionsStepAnswers ToAnswers() =>
        new(On is null ? null : On.OrStandIn(), Why, Implications, Finding, FindingReason);

    public sealed class Validator : AbstractValidator<OptionsStepForm>
    {
        public Validator()
        {
            RuleFor(form => form.On).MustBeInRecordedYears();
            RuleFor(form => form.Why).MustFit(InterventionStepRecord.TextMaxLength);
            RuleFor(form => form.Implications).MustFit(InterventionStepRecord.TextMaxLength);
            RuleFor(form => form.FindingReason).MustFit(InterventionStepRecord.TextMaxLength);
        }
    }
}
