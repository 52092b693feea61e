using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Responses.Section;

public sealed class SectionFormValidator : AbstractValidator<SectionForm>
{
    public SectionFormValidator() => RuleForEach(form => form.Rows)
        .ChildRules(row => row.RuleFor(answer => answer.Comment).MustFit(ResponseAnswer.TextMaxLength));
}
