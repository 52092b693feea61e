using CcgAssurance.Domain.Meetings;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Meetings.RecordUndertaking;

public sealed class RecordUndertakingFormValidator : AbstractValidator<RecordUndertakingForm>
{
    public RecordUndertakingFormValidator()
    {
        RuleFor(form => form.By).NotNull().WithMessage("Select who undertook it");
        RuleFor(form => form.Text).NotEmpty().WithMessage("Enter what they will do").MustFit(Undertaking.TextMaxLength);
        RuleFor(form => form.Owner).MustFit(Undertaking.OwnerMaxLength);
    }
}
