using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Escalations.Steps;

[FormFor(typeof(MilestoneMark))]
public sealed record MarkForm : IRecordForm
{
    [Display(Name = "When was it met?")]
    [DateAnswerName("The date on which it was met")]
    public DateAnswer? On { get; init; }

    [Display(Name = "How was it met?")]
    public string? Note { get; init; }

    public Tokens Seen { get; init; } = new();

    public MilestoneMarkAnswers ToAnswers(Guid milestone) => new(milestone, On.OrStandIn(), Note.OrStandIn());

    public sealed class Validator : AbstractValidator<MarkForm>
    {
        public Validator()
        {
            RuleFor(form => form.On).NotNull().WithMessage("Enter the date on which it was met").MustBeInRecordedYears();
            RuleFor(form => form.Note).NotEmpty().WithMessage("Enter how it was met").MustFit(MilestoneMark.NoteMaxLength);
        }
    }
}
