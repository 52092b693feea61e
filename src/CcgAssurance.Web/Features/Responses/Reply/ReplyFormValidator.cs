using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Responses.Reply;

public sealed class ReplyFormValidator : AbstractValidator<ReplyForm>
{
    public ReplyFormValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(form => form.Reply).NotNull().WithMessage("Select whether the draft is changed");
        RuleFor(form => form.ReplyReason).NotEmpty().WithMessage("Enter why").MustFit(ResponseAnswer.TextMaxLength);
    }
}
