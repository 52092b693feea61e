using FluentValidation;

namespace CcgAssurance.Web.Features.Evidence.TakeOver;

public sealed class TakeOverFormValidator : AbstractValidator<TakeOverForm>
{
    public TakeOverFormValidator() =>
        RuleFor(form => form.Evidence).NotEmpty().WithMessage("Select the evidence that you want to use");
}
