using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Parts;
using FluentValidation;

namespace CcgAssurance.Web.Features.Ccgs.Boards;

[FormFor(typeof(CcgBoard))]
public sealed record BoardForm : IReasonedForm
{
    [Display(Name = "Name of the board")]
    public string? BoardName { get; init; }

    [Display(Name = "First day")]
    [DateAnswerName("First day")]
    public DateAnswer? From { get; init; }

    [Display(Name = "Last day")]
    [DateAnswerName("Last day")]
    public DateAnswer? Until { get; init; }

    [Display(Name = "Reason for the change")]
    public string? Reason { get; init; }

    public Tokens Seen { get; init; } = new();

    public static BoardForm Of(CcgBoard row) => new()
    {
        BoardName = row.BoardName,
        From = DateAnswer.From(row.From),
        Until = DateAnswer.From(row.Until),
    };

    public sealed class Validator : AbstractValidator<BoardForm>
    {
        public Validator()
        {
            RuleFor(form => form.BoardName)
                .NotNull().WithMessage("Enter the name of the board")
                .MustFit(HealthAndWellbeingBoard.NameMaxLength);
            RuleFor(form => form.From).NotNull().WithMessage("Enter the first day");
            RuleSet(PartRules.Change, () =>
                RuleFor(form => form.Reason).NotNull().WithMessage("Enter the reason for the change").MustFit(Actor.ReasonMaxLength));
        }
    }
}
