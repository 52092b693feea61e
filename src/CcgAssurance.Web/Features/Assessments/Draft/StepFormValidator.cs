using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Assessments.Draft;

public sealed class StepFormValidator : AbstractValidator<StepForm>
{
    public StepFormValidator() => RuleFor(form => form.Reason).MustFit(Actor.ReasonMaxLength);

    /// <summary>The rules of a step that goes back, which is never taken without a reason.</summary>
    public static StepFormValidator WithReason(string message)
    {
        var validator = new StepFormValidator();
        validator.RuleFor(form => form.Reason).NotEmpty().WithMessage(message);
        return validator;
    }
}
