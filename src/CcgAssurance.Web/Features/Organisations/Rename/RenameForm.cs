using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Organisations.Rename;

[FormFor(typeof(CcgName))]
public sealed record RenameForm : IRecordForm
{
    [Display(Name = "New name")]
    public string? Name { get; init; }

    [Display(Name = "First day")]
    [DateAnswerName("First day")]
    public DateAnswer? From { get; init; }

    public Tokens Seen { get; init; } = new();

    public sealed class Validator : AbstractValidator<RenameForm>
    {
        public Validator()
        {
            RuleFor(form => form.Name).NotEmpty().WithMessage("Enter the new name").MustFit(CcgName.MaxLength);
            RuleFor(form => form.From).NotNull().WithMessage("Enter the first day of the new name").MustBeInRecordedYears();
        }
    }
}
