using CcgAssurance.Domain.Assessments;
using FluentValidation;

namespace CcgAssurance.Web.Features.Assessments.JudgeDomain;

public sealed class JudgeDomainFormValidator : AbstractValidator<JudgeDomainForm>
{
    public JudgeDomainFormValidator()
    {
        RuleFor(form => form.Rationale).MaximumLength(DomainJudgement.RationaleMaxLength)
            .WithMessage("Reasons for the judgement must be 10,000 characters or less");
        RuleFor(form => form.OtherFactor).MaximumLength(DomainJudgement.OtherFactorMaxLength)
            .WithMessage("What else weighed in the judgement must be 500 characters or less");
        RuleFor(form => form.NotJointReason).MaximumLength(DomainJudgement.NotJointReasonMaxLength)
            .WithMessage("Why the judgement was not made together must be 2,000 characters or less");
    }
}
