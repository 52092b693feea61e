using CcgAssurance.Domain.Evidence;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Evidence.Edit;

public sealed class EvidenceFormValidator : AbstractValidator<EvidenceForm>
{
    public EvidenceFormValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(form => form.Title).NotEmpty().WithMessage("Enter a title").MustFit(EvidenceItem.TitleMaxLength);
        RuleFor(form => form.Kind).NotNull().WithMessage("Select what kind of evidence it is");
        RuleFor(form => form.OtherKind).MustFit(EvidenceItem.OtherKindMaxLength);
        RuleFor(form => form.Source).MustFit(EvidenceItem.SourceMaxLength);
        RuleFor(form => form.Date).NotNull().WithMessage("Enter the date of the evidence").MustBeInRecordedYears();
        RuleFor(form => form.Scope).NotNull().WithMessage("Select whether it is national or local");
        RuleFor(form => form.Summary).NotEmpty().WithMessage("Enter a summary").MustFit(EvidenceItem.SummaryMaxLength);
        RuleFor(form => form.Link)
            .MustFit(EvidenceItem.LinkMaxLength)
            .Must(BeWebAddress).WithMessage("Enter a full web address, like https://www.england.nhs.uk");
        RuleFor(form => form.ShowsShortfall).NotNull().WithMessage("Select yes if it shows a shortfall in competence");
    }

    // Anything but a web address, above all javascript:, would do something in the reader's browser.
    private static bool BeWebAddress(string? link) => link is null ||
        (Uri.TryCreate(link, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps));
}
