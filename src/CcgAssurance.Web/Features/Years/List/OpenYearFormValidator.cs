using FluentValidation;

namespace CcgAssurance.Web.Features.Years.List;

public sealed class OpenYearFormValidator : AbstractValidator<OpenYearForm>
{
    public OpenYearFormValidator()
    {
        RuleFor(form => form.Year)
            .Must((form, _) => form.ToYear() is not null)
            .WithMessage("Enter a financial year, such as 2014-15");
    }
}
