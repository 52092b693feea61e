using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Requests.Steps;

[FormFor(typeof(RequestReply))]
public sealed record ReplyForm : IRecordForm
{
    [Display(Name = "Reply")]
    public string? Text { get; init; }

    [Display(Name = "Who gives this reply? (optional)")]
    public string? From { get; init; }

    [Display(Name = "Is there more to come?")]
    public bool? MoreToCome { get; init; }

    [Display(Name = "File (optional)")]
    public UploadedFile? File { get; init; }

    [Display(Name = "Second file (optional)")]
    public UploadedFile? SecondFile { get; init; }

    public Tokens Seen { get; init; } = new();

    public ReplyAnswers ToAnswers() => new(
        Text.OrStandIn(), From, MoreToCome.OrStandIn(), null, [.. new[] { File, SecondFile }.OfType<UploadedFile>()]);

    public sealed class Validator : AbstractValidator<ReplyForm>
    {
        public Validator()
        {
            RuleFor(form => form.Text).NotEmpty().WithMessage("Enter the reply").MustFit(RequestReply.TextMaxLength);
            RuleFor(form => form.From).MustFit(RequestReply.NameMaxLength);
            RuleFor(form => form.MoreToCome).NotNull().WithMessage("Select yes if there is more to come");
        }
    }
}
