using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Interventions.SixSteps;

[FormFor(typeof(InterventionStepRecord))]
public sealed record RequestStepForm : IRecordForm
{
    [Display(Name = "Which request?")]
    public Guid? Request { get; init; }

    [Display(Name = "What was asked for, and why")]
    public string? Text { get; init; }

    public Tokens Seen { get; init; } = new();

    public static RequestStepForm Of(InterventionStepRecord step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return new RequestStepForm { Request = step.RequestId, Text = step.Text };
    }

    /// <summary>What is typed, with the request that was chosen.</summary>
    public RequestStepAnswers ToAnswers(LinkedRequest? request) => new(request, Text);

    public sealed class Validator : AbstractValidator<RequestStepForm>
    {
        public Validator()
        {
            RuleFor(form => form.Text).MustFit(InterventionStepRecord.TextMaxLength);
        }
    }
}
