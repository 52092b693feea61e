using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Responses.Show;

public sealed class CommentFormValidator : AbstractValidator<CommentForm>
{
    public CommentFormValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(form => form.Text).NotEmpty().WithMessage("Enter your comment").MustFit(GoverningBodyComment.TextMaxLength);
    }

    /// <summary>The rules of the button that agrees to the rest, which asks for no text.</summary>
    public static InlineValidator<CommentForm> ForAgreeing() => new();
}
