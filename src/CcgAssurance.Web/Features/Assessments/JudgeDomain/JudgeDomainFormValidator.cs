using CcgAssurance.Domain.Assessments;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Assessments.JudgeDomain;

public sealed class JudgeDomainFormValidator : AbstractValidator<JudgeDomainForm>
{
    public JudgeDomainFormValidator()
    {
        RuleFor(form => form.Basis)
            .Must(bases => bases.Count <= DomainJudgement.MaxBases)
            .WithMessage($"Select {DomainJudgement.MaxBases} or fewer");
        RuleFor(form => form.Rationale).MustFit(DomainJudgement.RationaleMaxLength);
        RuleFor(form => form.OtherFactor).MustFit(DomainJudgement.OtherFactorMaxLength);
        RuleFor(form => form.ExitReason).MustFit(DomainJudgement.ExitReasonMaxLength);
        RuleFor(form => form.NotJointReason).MustFit(DomainJudgement.NotJointReasonMaxLength);
    }
}
