using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Parts;
using FluentValidation;

namespace CcgAssurance.Web.Features.Ccgs.OfficeHolders;

[FormFor(typeof(CcgOfficeHolder))]
public sealed record OfficeHolderForm : IReasonedForm
{
    [Display(Name = "Name")]
    public string? Name { get; init; }

    [Display(Name = "First day")]
    [DateAnswerName("First day")]
    public DateAnswer? From { get; init; }

    [Display(Name = "Last day")]
    [DateAnswerName("Last day")]
    public DateAnswer? Until { get; init; }

    [Display(Name = "Reason for the change")]
    public string? Reason { get; init; }

    public Tokens Seen { get; init; } = new();

    public static OfficeHolderForm Of(CcgOfficeHolder row) => new()
    {
        Name = row.Name,
        From = DateAnswer.From(row.From),
        Until = DateAnswer.From(row.Until),
    };

    public sealed class Validator : AbstractValidator<OfficeHolderForm>
    {
        public Validator()
        {
            RuleFor(form => form.Name).NotNull().WithMessage("Enter the name").MustFit(CcgOfficeHolder.NameMaxLength);
            RuleFor(form => form.From).NotNull().WithMessage("Enter the first day");
            RuleSet(PartRules.Change, () =>
                RuleFor(form => form.Reason).NotNull().WithMessage("Enter the reason for the change").MustFit(Actor.ReasonMaxLength));
        }
    }
}
