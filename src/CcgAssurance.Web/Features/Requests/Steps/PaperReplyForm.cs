using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Requests.Steps;

[FormFor(typeof(RequestReply))]
public sealed record PaperReplyForm : IRecordForm
{
    [Display(Name = "What does it say?")]
    public string? Text { get; init; }

    [Display(Name = "Who gives this reply?")]
    public string? From { get; init; }

    [Display(Name = "Date received")]
    [DateAnswerName("Date received")]
    public DateAnswer? ReceivedOn { get; init; }

    [Display(Name = "Is there more to come?")]
    public bool? MoreToCome { get; init; }

    [Display(Name = "File (optional)")]
    public UploadedFile? File { get; init; }

    [Display(Name = "Second file (optional)")]
    public UploadedFile? SecondFile { get; init; }

    public Tokens Seen { get; init; } = new();

    public ReplyAnswers ToAnswers() => new(
        Text.OrStandIn(), From, MoreToCome.OrStandIn(), ReceivedOn.OrStandIn(),
        [.. new[] { File, SecondFile }.OfType<UploadedFile>()]);

    public sealed class Validator : AbstractValidator<PaperReplyForm>
    {
        public Validator()
        {
            RuleFor(form => form.Text).NotEmpty().WithMessage("Enter what the reply says").MustFit(RequestReply.TextMaxLength);
            RuleFor(form => form.From).NotEmpty().WithMessage("Enter who gives the reply").MustFit(RequestReply.NameMaxLength);
            RuleFor(form => form.MoreToCome).NotNull().WithMessage("Select yes if there is more to come");
            RuleFor(form => form.ReceivedOn).NotNull().WithMessage("Enter the date on which it was received").MustBeInRecordedYears();
        }
    }
}
