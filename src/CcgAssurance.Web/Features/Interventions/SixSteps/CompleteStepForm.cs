using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Interventions.SixSteps;

public sealed record CompleteStepForm : IRecordForm
{
    [Display(Name = "Ways of working")]
    public bool FollowsWaysOfWorking { get; init; }

    public Tokens Seen { get; init; } = new();

    /// <summary>The confirmation is asked for by the rule itself, which names its paragraph.</summary>
    public sealed class Validator : AbstractValidator<CompleteStepForm>;
}
