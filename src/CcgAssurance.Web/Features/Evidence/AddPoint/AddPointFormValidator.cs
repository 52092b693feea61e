using CcgAssurance.Domain.Evidence;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Evidence.AddPoint;

public sealed class AddPointFormValidator : AbstractValidator<AddPointForm>
{
    public AddPointFormValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(form => form.Text).NotEmpty().WithMessage("Enter your point").MustFit(CcgPoint.TextMaxLength);
    }
}
