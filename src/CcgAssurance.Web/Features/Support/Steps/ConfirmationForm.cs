using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Support.Steps;

[FormFor(typeof(SupportConfirmation))]
public sealed record ConfirmationForm : IRecordForm
{
    [Display(Name = "Date of the written confirmation")]
    [DateAnswerName("Date of the written confirmation")]
    public DateAnswer? On { get; init; }

    [Display(Name = "Which letter in the log is it?")]
    public Guid? Entry { get; init; }

    public Tokens Seen { get; init; } = new();

    public ConfirmationAnswers ToAnswers(Guid restriction) => new(restriction, On.OrStandIn(), Entry ?? Guid.Empty);

    public sealed class Validator : AbstractValidator<ConfirmationForm>
    {
        public Validator()
        {
            RuleFor(form => form.On).NotNull().WithMessage("Enter the date of the written confirmation").MustBeInRecordedYears();
            RuleFor(form => form.Entry).NotNull().WithMessage("Select the letter");
        }
    }
}
