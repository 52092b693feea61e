using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Escalations.Sources;

[FormFor(typeof(EscalationSource))]
public sealed record SourceForm : IRecordForm
{
    [Display(Name = "Kind of source")]
    public EscalationSourceKind? Kind { get; init; }

    [Display(Name = "What it says")]
    public string? Text { get; init; }

    [Display(Name = "Date")]
    [DateAnswerName("Date")]
    public DateAnswer? On { get; init; }

    public Tokens Seen { get; init; } = new();

    public static SourceForm Of(EscalationSource row) => new() { Kind = row.Kind, Text = row.Text, On = DateAnswer.From(row.On) };

    public EscalationSourceAnswers ToAnswers() => new(Kind.OrStandIn(), Text.OrStandIn(), On.OrStandIn());

    public sealed class Validator : AbstractValidator<SourceForm>
    {
        public Validator()
        {
            RuleFor(form => form.Kind).NotNull().WithMessage("Select the kind of source");
            RuleFor(form => form.Text).NotEmpty().WithMessage("Enter what the source says").MustFit(EscalationSource.TextMaxLength);
            RuleFor(form => form.On).NotNull().WithMessage("Enter the date").MustBeInRecordedYears();
        }
    }
}
