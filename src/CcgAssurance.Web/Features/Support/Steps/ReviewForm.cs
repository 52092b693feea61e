using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Support.Steps;

[FormFor(typeof(SupportReview))]
public sealed record ReviewForm : IRecordForm
{
    [Display(Name = "Date of the review")]
    [DateAnswerName("Date of the review")]
    public DateAnswer? On { get; init; }

    [Display(Name = "How far the support is")]
    public string? Text { get; init; }

    [Display(Name = "Improvement that you recognise (optional)")]
    public string? Improvement { get; init; }

    [Display(Name = "Date of the next discussion (optional)")]
    [DateAnswerName("Date of the next discussion")]
    public DateAnswer? NextDiscussionOn { get; init; }

    public Tokens Seen { get; init; } = new();

    public ReviewAnswers ToAnswers() => new(On.OrStandIn(), Text.OrStandIn(), Improvement);

    public sealed class Validator : AbstractValidator<ReviewForm>
    {
        public Validator()
        {
            RuleFor(form => form.On).NotNull().WithMessage("Enter the date of the review").MustBeInRecordedYears();
            RuleFor(form => form.Text).NotEmpty().WithMessage("Enter how far the support is").MustFit(SupportReview.TextMaxLength);
            RuleFor(form => form.Improvement).MustFit(SupportReview.ImprovementMaxLength);
            RuleFor(form => form.NextDiscussionOn).MustBeInRecordedYears();
        }
    }
}
