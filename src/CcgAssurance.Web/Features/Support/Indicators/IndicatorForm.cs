using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Support.Indicators;

[FormFor(typeof(SupportIndicator))]
public sealed record IndicatorForm : IRecordForm
{
    [Display(Name = "What you will look at")]
    public string? Name { get; init; }

    [Display(Name = "Where it stands now (optional in a draft)")]
    public string? Baseline { get; init; }

    [Display(Name = "Target (optional in a draft)")]
    public string? Target { get; init; }

    [Display(Name = "Target date (optional in a draft)")]
    [DateAnswerName("Target date")]
    public DateAnswer? TargetOn { get; init; }

    [Display(Name = "Does it decide whether the domain returns to assured?")]
    public bool? IsForExit { get; init; }

    public Tokens Seen { get; init; } = new();

    public static IndicatorForm Of(SupportIndicator row) => new()
    {
        Name = row.Name,
        Baseline = row.Baseline,
        Target = row.Target,
        TargetOn = DateAnswer.From(row.TargetOn),
        IsForExit = row.IsForExit,
    };

    public IndicatorAnswers ToAnswers() => new(
        Name.OrStandIn(), Baseline, Target, TargetOn is null ? null : TargetOn.OrStandIn(), IsForExit.OrStandIn());

    public sealed class Validator : AbstractValidator<IndicatorForm>
    {
        public Validator()
        {
            RuleFor(form => form.Name).NotEmpty().WithMessage("Enter what you will look at").MustFit(SupportIndicator.NameMaxLength);
            RuleFor(form => form.Baseline).MustFit(SupportIndicator.ValueMaxLength);
            RuleFor(form => form.Target).MustFit(SupportIndicator.ValueMaxLength);
            RuleFor(form => form.TargetOn).MustBeInRecordedYears();
            RuleFor(form => form.IsForExit).NotNull().WithMessage("Select yes if it decides whether the domain returns to assured");
        }
    }
}
