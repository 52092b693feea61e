using CcgAssurance.Domain.Publication;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Publication.RecordForum;

public sealed class RecordForumFormValidator : AbstractValidator<RecordForumForm>
{
    public RecordForumFormValidator()
    {
        RuleFor(form => form.Date).NotNull().WithMessage("Enter the date").MustBeInRecordedYears();
        RuleFor(form => form.Forum).NotEmpty().WithMessage("Enter the forum").MustFit(PublicForumNote.ForumMaxLength);
        RuleFor(form => form.Link).MustFit(PublicForumNote.LinkMaxLength);
    }
}
