using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Escalations.Steps;

[FormFor(typeof(LevelAssessment))]
public sealed record LevelForm : IRecordForm
{
    [Display(Name = "What level is right?")]
    public ScrutinyLevel? Level { get; init; }

    [Display(Name = "Why")]
    public string? Note { get; init; }

    public Tokens Seen { get; init; } = new();

    public sealed class Validator : AbstractValidator<LevelForm>
    {
        public Validator()
        {
            RuleFor(form => form.Level).NotNull().WithMessage("Select what level is right");
            RuleFor(form => form.Note).NotEmpty().WithMessage("Enter why").MustFit(LevelAssessment.NoteMaxLength);
        }
    }
}
