using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Support.Steps;

[FormFor(typeof(SupportReading))]
public sealed record ReadingForm : IRecordForm
{
    [Display(Name = "Date")]
    [DateAnswerName("Date")]
    public DateAnswer? On { get; init; }

    [Display(Name = "Where it stands")]
    public string? Value { get; init; }

    public Tokens Seen { get; init; } = new();

    public ReadingAnswers ToAnswers(Guid indicator) => new(indicator, On.OrStandIn(), Value.OrStandIn());

    public sealed class Validator : AbstractValidator<ReadingForm>
    {
        public Validator()
        {
            RuleFor(form => form.On).NotNull().WithMessage("Enter the date").MustBeInRecordedYears();
            RuleFor(form => form.Value).NotEmpty().WithMessage("Enter where it stands").MustFit(SupportIndicator.ValueMaxLength);
        }
    }
}
