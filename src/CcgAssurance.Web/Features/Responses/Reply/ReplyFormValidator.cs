using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Responses.Reply;

public sealed class ReplyFormValidator : AbstractValidator<ReplyForm>
{
    public ReplyFormValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(form => form.Reply).NotNull().WithMessage("Select whether you will change the draft");
        RuleFor(form => form.ReplyReason).NotEmpty().WithMessage("Enter your reason").MustFit(ResponseAnswer.TextMaxLength);
    }
}
