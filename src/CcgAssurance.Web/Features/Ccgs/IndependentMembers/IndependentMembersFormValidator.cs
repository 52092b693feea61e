using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Ccgs.IndependentMembers;

public sealed class IndependentMembersFormValidator : AbstractValidator<IndependentMembersForm>
{
    public IndependentMembersFormValidator()
    {
        RuleFor(form => form.Text).NotNull().WithMessage("Enter what was agreed").MustFit(IndependentMembersProposal.TextMaxLength);
        RuleFor(form => form.AgreedOn).NotNull().WithMessage("Enter the date on which it was agreed");
    }
}
