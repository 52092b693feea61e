using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Interventions.SixSteps;

[FormFor(typeof(InterventionStepRecord))]
public sealed record MeetingStepForm : IRecordForm
{
    [Display(Name = "When was the concern first formally raised?")]
    [DateAnswerName("The date on which the concern was first formally raised")]
    public DateAnswer? On { get; init; }

    [Display(Name = "The meeting (optional)")]
    public Guid? Meeting { get; init; }

    [Display(Name = "The concern as it was raised")]
    public string? Concern { get; init; }

    [Display(Name = "National and local insight behind it")]
    public string? Insight { get; init; }

    [Display(Name = "Why was there no earlier informal contact? (only if there was none)")]
    public string? NoContactReason { get; init; }

    public Tokens Seen { get; init; } = new();

    public static MeetingStepForm Of(InterventionStepRecord step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return new MeetingStepForm
        {
            On = DateAnswer.From(step.On),
            Meeting = step.MeetingId,
            Concern = step.Text,
            Insight = step.Insight,
            NoContactReason = step.NoContactReason,
        };
    }

    /// <summary>What is typed, with the meeting that was chosen.</summary>
    public MeetingStepAnswers ToAnswers((Guid Id, string Title)? meeting) =>
        new(On is null ? null : On.OrStandIn(), meeting?.Id, meeting?.Title, Concern, Insight, NoContactReason);

    public sealed class Validator : AbstractValidator<MeetingStepForm>
    {
        public Validator()
        {
            RuleFor(form => form.On).MustBeInRecordedYears();
            RuleFor(form => form.Concern).MustFit(InterventionStepRecord.TextMaxLength);
            RuleFor(form => form.Insight).MustFit(InterventionStepRecord.TextMaxLength);
            RuleFor(form => form.NoContactReason).MustFit(InterventionStepRecord.ReasonMaxLength);
        }
    }
}
