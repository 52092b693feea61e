using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Interventions.SixSteps;

[FormFor(typeof(SupportNote))]
public sealed record SupportNoteForm : IRecordForm
{
    [Display(Name = "What happened?")]
    public SupportAct? Act { get; init; }

    [Display(Name = "Which team?")]
    public SupportTeam? Team { get; init; }

    [Display(Name = "Date")]
    [DateAnswerName("Date")]
    public DateAnswer? On { get; init; }

    [Display(Name = "Which support, and what came of it")]
    public string? Text { get; init; }

    public Tokens Seen { get; init; } = new();

    public SupportNoteAnswers ToAnswers() => new(Act.OrStandIn(), Team.OrStandIn(), On.OrStandIn(), Text.OrStandIn());

    public sealed class Validator : AbstractValidator<SupportNoteForm>
    {
        public Validator()
        {
            RuleFor(form => form.Act).NotNull().WithMessage("Select what happened");
            RuleFor(form => form.Team).NotNull().WithMessage("Select which team");
            RuleFor(form => form.On).NotNull().WithMessage("Enter the date").MustBeInRecordedYears();
            RuleFor(form => form.Text).NotEmpty().WithMessage("Enter which support it was").MustFit(SupportNote.TextMaxLength);
        }
    }
}
