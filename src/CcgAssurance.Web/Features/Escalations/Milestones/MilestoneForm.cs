using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Escalations.Milestones;

[FormFor(typeof(EscalationMilestone))]
public sealed record MilestoneForm : IRecordForm
{
    [Display(Name = "What is reached")]
    public string? Title { get; init; }

    [Display(Name = "Date (optional in a draft)")]
    [DateAnswerName("Date")]
    public DateAnswer? DueOn { get; init; }

    public Tokens Seen { get; init; } = new();

    public static MilestoneForm Of(EscalationMilestone row) => new() { Title = row.Title, DueOn = DateAnswer.From(row.DueOn) };

    public EscalationMilestoneAnswers ToAnswers() => new(Title.OrStandIn(), DueOn is null ? null : DueOn.OrStandIn());

    public sealed class Validator : AbstractValidator<MilestoneForm>
    {
        public Validator()
        {
            RuleFor(form => form.Title).NotEmpty().WithMessage("Enter what is reached").MustFit(EscalationMilestone.TitleMaxLength);
            RuleFor(form => form.DueOn).MustBeInRecordedYears();
        }
    }
}
