using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Conditions.Edit;

[FormFor(typeof(AuthorisationCondition))]
public sealed record ConditionForm : IRecordForm
{
    [Display(Name = "What the CCG has to do")]
    public string? Text { get; init; }

    [Display(Name = "Date the condition was set")]
    [DateAnswerName("Date the condition was set")]
    public DateAnswer? SetOn { get; init; }

    [Display(Name = "Support level")]
    public ConditionSupportLevel? Level { get; init; }

    public Tokens Seen { get; init; } = new();

    public static ConditionForm Of(AuthorisationCondition condition) => new()
    {
        Text = condition.Text,
        SetOn = DateAnswer.From(condition.SetOn),
        Level = condition.SupportLevel,
        Seen = new Tokens { Version = condition.Version, StageToken = condition.StageToken },
    };

    public ConditionAnswers ToAnswers() => new(Text.OrStandIn(), Level.OrStandIn(), SetOn.OrStandIn());

    public sealed class Validator : AbstractValidator<ConditionForm>
    {
        public Validator()
        {
            RuleFor(form => form.Text).NotEmpty().WithMessage("Enter what the CCG has to do").MustFit(AuthorisationCondition.TextMaxLength);
            RuleFor(form => form.SetOn).NotNull().WithMessage("Enter the date the condition was set").MustBeInRecordedYears();
            RuleFor(form => form.Level).NotNull().WithMessage("Select the support level");
        }
    }
}
