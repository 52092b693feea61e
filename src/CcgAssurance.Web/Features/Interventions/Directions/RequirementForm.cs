using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Interventions.Directions;

[FormFor(typeof(DirectionRequirement))]
public sealed record RequirementForm : IRecordForm
{
    [Display(Name = "What is required?")]
    public string? Text { get; init; }

    [Display(Name = "By which date? (optional in a draft)")]
    [DateAnswerName("The date by which it is required")]
    public DateAnswer? DueOn { get; init; }

    [Display(Name = "Or within how many weeks of the signature? (optional)")]
    public int? DueAfterWeeks { get; init; }

    [Display(Name = "Approval")]
    public bool NeedsApproval { get; init; }

    public Tokens Seen { get; init; } = new();

    public static RequirementForm Of(DirectionRequirement? row) => row is null
        ? new RequirementForm()
        : new RequirementForm
        {
            Text = row.Text,
            DueOn = DateAnswer.From(row.DueOn),
            DueAfterWeeks = row.DueOn is null ? row.DueAfterWeeks : null,
            NeedsApproval = row.NeedsApproval,
        };

    public RequirementAnswers ToAnswers() =>
        new(Text.OrStandIn(), DueOn is null ? null : DueOn.OrStandIn(), DueAfterWeeks, NeedsApproval);

    public sealed class Validator : AbstractValidator<RequirementForm>
    {
        public Validator()
        {
            RuleFor(form => form.Text).NotEmpty().WithMessage("Enter what is required").MustFit(DirectionRequirement.TextMaxLength);
            RuleFor(form => form.DueOn).MustBeInRecordedYears();
            RuleFor(form => form.DueAfterWeeks).InclusiveBetween(1, DirectionRequirement.MostWeeks)
                .WithMessage($"Enter a number of weeks from 1 to {DirectionRequirement.MostWeeks}");
        }
    }
}
