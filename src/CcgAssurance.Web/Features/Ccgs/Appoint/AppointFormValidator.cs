using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Ccgs.Appoint;

public sealed class AppointFormValidator : AbstractValidator<AppointForm>
{
    public AppointFormValidator()
    {
        RuleFor(form => form.Name).NotNull().WithMessage("Enter the name").MustFit(CcgOfficeHolder.NameMaxLength);
        RuleFor(form => form.From).NotNull().WithMessage("Enter the first day");
    }
}
