using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Parts;
using FluentValidation;

namespace CcgAssurance.Web.Features.Ccgs.Functions;

[FormFor(typeof(CcgDelegatedFunction))]
public sealed record FunctionForm : IReasonedForm
{
    [Display(Name = "First day")]
    [DateAnswerName("First day")]
    public DateAnswer? From { get; init; }

    [Display(Name = "Last day")]
    [DateAnswerName("Last day")]
    public DateAnswer? Until { get; init; }

    [Display(Name = "Reason for the change")]
    public string? Reason { get; init; }

    public Tokens Seen { get; init; } = new();

    public static FunctionForm Of(CcgDelegatedFunction row) => new()
    {
        From = DateAnswer.From(row.From),
        Until = DateAnswer.From(row.Until),
    };

    public sealed class Validator : AbstractValidator<FunctionForm>
    {
        public Validator()
        {
            RuleFor(form => form.From).NotNull().WithMessage("Enter the first day");
            RuleSet(PartRules.Change, () =>
                RuleFor(form => form.Reason).NotNull().WithMessage("Enter the reason for the change").MustFit(Actor.ReasonMaxLength));
        }
    }
}
