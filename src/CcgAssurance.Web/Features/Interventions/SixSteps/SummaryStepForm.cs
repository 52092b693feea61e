using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Interventions.SixSteps;

[FormFor(typeof(InterventionStepRecord))]
public sealed record SummaryStepForm : IRecordForm
{
    [Display(Name = "Date of the report")]
    [DateAnswerName("The date of the report")]
    public DateAnswer? On { get; init; }

    [Display(Name = "Summary report")]
    public string? Report { get; init; }

    [Display(Name = "Evidence that goes with it")]
    public string? Evidence { get; init; }

    public Tokens Seen { get; init; } = new();

    public static SummaryStepForm Of(InterventionStepRecord step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return new SummaryStepForm { On = DateAnswer.From(step.On), Report = step.Text, Evidence = step.Evidence };
    }

    public SummaryStepAnswers ToAnswers() => new(On is null ? null : On.OrStandIn(), Report, Evidence);

    public sealed class Validator : AbstractValidator<SummaryStepForm>
    {
        public Validator()
        {
            RuleFor(form => form.On).MustBeInRecordedYears();
            RuleFor(form => form.Report).MustFit(InterventionStepRecord.ReportMaxLength);
            RuleFor(form => form.Evidence).MustFit(InterventionStepRecord.TextMaxLength);
        }
    }
}
