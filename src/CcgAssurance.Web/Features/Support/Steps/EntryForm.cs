using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Support.Steps;

[FormFor(typeof(SupportEntry))]
public sealed record EntryForm : IRecordForm
{
    [Display(Name = "What do you add?")]
    public SupportEntryKind? Kind { get; init; }

    [Display(Name = "Date")]
    [DateAnswerName("Date")]
    public DateAnswer? On { get; init; }

    [Display(Name = "Who it was between")]
    public string? With { get; init; }

    [Display(Name = "What was said")]
    public string? Text { get; init; }

    [Display(Name = "File (optional)")]
    public UploadedFile? File { get; init; }

    [Display(Name = "Second file (optional)")]
    public UploadedFile? SecondFile { get; init; }

    public Tokens Seen { get; init; } = new();

    public EntryAnswers ToAnswers() => new(
        Kind.OrStandIn(), On.OrStandIn(), With.OrStandIn(), Text.OrStandIn(), [.. new[] { File, SecondFile }.OfType<UploadedFile>()]);

    public sealed class Validator : AbstractValidator<EntryForm>
    {
        public Validator()
        {
            RuleFor(form => form.Kind).NotNull().WithMessage("Select what you add");
            RuleFor(form => form.On).NotNull().WithMessage("Enter the date").MustBeInRecordedYears();
            RuleFor(form => form.With).NotEmpty().WithMessage("Enter who it was between").MustFit(SupportEntry.WithMaxLength);
            RuleFor(form => form.Text).NotEmpty().WithMessage("Enter what was said").MustFit(SupportEntry.TextMaxLength);
        }
    }
}
