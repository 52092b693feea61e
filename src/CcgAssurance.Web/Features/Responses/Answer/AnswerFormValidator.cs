using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Responses.Answer;

public sealed class AnswerFormValidator : AbstractValidator<AnswerForm>
{
    public AnswerFormValidator()
    {
        RuleFor(form => form.Verdict)
            .NotNull().When(form => form.Comment is null)
            .WithMessage("Select what the CCG thinks of it, or enter a comment");
        RuleFor(form => form.Comment).MustFit(ResponseAnswer.TextMaxLength);
    }
}
