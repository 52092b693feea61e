using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Conditions.Reviews;

[FormFor(typeof(ConditionReview))]
public sealed record ReviewForm : IRecordForm
{
    [Display(Name = "Date of the review")]
    [DateAnswerName("Date of the review")]
    public DateAnswer? ReviewOn { get; init; }

    [Display(Name = "What the review found")]
    public string? Findings { get; init; }

    public Tokens Seen { get; init; } = new();

    public static ReviewForm Of(ConditionReview row) => new()
    {
        ReviewOn = DateAnswer.From(row.ReviewOn),
        Findings = row.Findings,
    };

    public ReviewAnswers ToAnswers() => new(ReviewOn.OrStandIn(), Findings);

    public sealed class Validator : AbstractValidator<ReviewForm>
    {
        public Validator()
        {
            RuleFor(form => form.ReviewOn).NotNull().WithMessage("Enter the date of the review").MustBeInRecordedYears();
            RuleFor(form => form.Findings).MustFit(ConditionReview.FindingsMaxLength);
        }
    }
}
