using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Infrastructure.Steps;

/// <summary>What was said or sent about a record, filed with it.</summary>
[FormFor(typeof(RequestCommunication))]
[FormFor(typeof(EscalationCommunication))]
[FormFor(typeof(InterventionCommunication))]
public sealed record CommunicationForm : IRecordForm
{
    /// <summary>The longest text, in characters: what every record holds.</summary>
    public const int TextMaxLength = 4_000;

    public static IReadOnlyList<NhsOption> Kinds { get; } =
        [.. Enum.GetValues<CommunicationKind>().Select(kind => new NhsOption(kind.ToString(), kind.DisplayText()))];

    [Display(Name = "What was it?")]
    public CommunicationKind? Kind { get; init; }

    [Display(Name = "Date")]
    [DateAnswerName("Date")]
    public DateAnswer? On { get; init; }

    [Display(Name = "Who was it between?")]
    public string? With { get; init; }

    [Display(Name = "What was said?")]
    public string? Text { get; init; }

    [Display(Name = "File (optional)")]
    public UploadedFile? File { get; init; }

    [Display(Name = "Second file (optional)")]
    public UploadedFile? SecondFile { get; init; }

    public Tokens Seen { get; init; } = new();

    public CommunicationAnswers ToAnswers() => new(
        Kind.OrStandIn(), On.OrStandIn(), With.OrStandIn(), Text.OrStandIn(), [.. new[] { File, SecondFile }.OfType<UploadedFile>()]);

    public sealed class Validator : AbstractValidator<CommunicationForm>
    {
        public Validator()
        {
            RuleFor(form => form.Kind).NotNull().WithMessage("Select what it was");
            RuleFor(form => form.On).NotNull().WithMessage("Enter the date").MustBeInRecordedYears();
            RuleFor(form => form.With).NotEmpty().WithMessage("Enter between whom it was").MustFit(RequestCommunication.WithMaxLength);
            RuleFor(form => form.Text).NotEmpty().WithMessage("Enter what was said").MustFit(TextMaxLength);
        }
    }
}
