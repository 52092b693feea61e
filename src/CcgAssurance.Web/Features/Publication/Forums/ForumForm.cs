using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Publication.Forums;

[FormFor(typeof(PublicForumNote))]
public sealed record ForumForm : IRecordForm
{
    [Display(Name = "When was it discussed or published?")]
    [DateAnswerName("Date")]
    public DateAnswer? Date { get; init; }

    [Display(Name = "Forum")]
    public string? Forum { get; init; }

    [Display(Name = "Link")]
    public string? Link { get; init; }

    public Tokens Seen { get; init; } = new();

    public static ForumForm Of(PublicForumNote row) => new()
    {
        Date = DateAnswer.From(row.Date),
        Forum = row.Forum,
        Link = row.Link,
    };

    public ForumAnswers ToAnswers() => new(Date.OrStandIn(), Forum.OrStandIn(), Link);

    public sealed class Validator : AbstractValidator<ForumForm>
    {
        public Validator()
        {
            RuleFor(form => form.Date).NotNull().WithMessage("Enter the date").MustBeInRecordedYears();
            RuleFor(form => form.Forum).NotEmpty().WithMessage("Enter the forum").MustFit(PublicForumNote.ForumMaxLength);
            RuleFor(form => form.Link).MustFit(PublicForumNote.LinkMaxLength);
        }
    }
}
