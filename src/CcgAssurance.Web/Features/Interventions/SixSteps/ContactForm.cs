using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Interventions.SixSteps;

[FormFor(typeof(InformalContact))]
public sealed record ContactForm : IRecordForm
{
    [Display(Name = "Date")]
    [DateAnswerName("Date")]
    public DateAnswer? On { get; init; }

    [Display(Name = "Who was it between?")]
    public string? With { get; init; }

    [Display(Name = "What was said?")]
    public string? Text { get; init; }

    public Tokens Seen { get; init; } = new();

    public ContactAnswers ToAnswers() => new(On.OrStandIn(), With.OrStandIn(), Text.OrStandIn());

    public sealed class Validator : AbstractValidator<ContactForm>
    {
        public Validator()
        {
            RuleFor(form => form.On).NotNull().WithMessage("Enter the date").MustBeInRecordedYears();
            RuleFor(form => form.With).NotEmpty().WithMessage("Enter between whom it was").MustFit(InformalContact.WithMaxLength);
            RuleFor(form => form.Text).NotEmpty().WithMessage("Enter what was said").MustFit(InformalContact.TextMaxLength);
        }
    }
}
