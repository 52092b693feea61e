using FluentValidation;

namespace CcgAssurance.Web.Features.Ccgs.AddFunction;

public sealed class AddFunctionFormValidator : AbstractValidator<AddFunctionForm>
{
    public AddFunctionFormValidator()
    {
        RuleFor(form => form.From).NotNull().WithMessage("Enter the first day");
    }
}
