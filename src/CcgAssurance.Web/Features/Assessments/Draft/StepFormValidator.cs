using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Assessments.Draft;

public sealed class StepFormValidator : AbstractValidator<StepForm>
{
    public StepFormValidator()
    {
        RuleFor(form => form.Reason).MustFit(Actor.ReasonMaxLength);
        RuleForEach(form => form.Decisions).ChildRules(row => row.RuleFor(decision => decision.Reason)
            .NotEmpty().WithMessage("Enter your reason for the judgement")
            .MustFit(ResponseAnswer.TextMaxLength));
    }

    /// <summary>The rules of a step that goes back, which is never taken without a reason.</summary>
    public static StepFormValidator WithReason(string message)
    {
        var validator = new StepFormValidator();
        validator.RuleFor(form => form.Reason).NotEmpty().WithMessage(message);
        return validator;
    }
}
