using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Interventions.Directions;

[FormFor(typeof(RequirementMark))]
public sealed record RequirementMarkForm : IRecordForm
{
    [Display(Name = "What do you record?")]
    public RequirementMarkKind? Kind { get; init; }

    [Display(Name = "Date")]
    [DateAnswerName("Date")]
    public DateAnswer? On { get; init; }

    [Display(Name = "How, or why not")]
    public string? Note { get; init; }

    public Tokens Seen { get; init; } = new();

    public RequirementMarkAnswers ToAnswers(Guid requirement) => new(requirement, Kind.OrStandIn(), On.OrStandIn(), Note.OrStandIn());

    public sealed class Validator : AbstractValidator<RequirementMarkForm>
    {
        public Validator()
        {
            RuleFor(form => form.Kind).NotNull().WithMessage("Select what you record");
            RuleFor(form => form.On).NotNull().WithMessage("Enter the date").MustBeInRecordedYears();
            RuleFor(form => form.Note).NotEmpty().WithMessage("Enter how, or why not").MustFit(RequirementMark.NoteMaxLength);
        }
    }
}
