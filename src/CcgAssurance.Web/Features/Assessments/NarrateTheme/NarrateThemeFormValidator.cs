using CcgAssurance.Domain.Assessments;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Assessments.NarrateTheme;

public sealed class NarrateThemeFormValidator : AbstractValidator<NarrateThemeForm>
{
    public NarrateThemeFormValidator()
    {
        RuleFor(form => form.Narrative).MustFit(ThemeNarrative.NarrativeMaxLength);
        RuleFor(form => form.NothingToReportReason).MustFit(ThemeNarrative.NothingToReportReasonMaxLength);
    }
}
