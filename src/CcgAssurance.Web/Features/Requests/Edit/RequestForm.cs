using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Requests.Edit;

[FormFor(typeof(InformationRequest))]
public sealed record RequestForm : IRecordForm
{
    [Display(Name = "Subject")]
    public string? Subject { get; init; }

    [Display(Name = "Which power is used?")]
    public RequestPower? Power { get; init; }

    [Display(Name = "Who must reply?")]
    public RequestAddressee? Addressee { get; init; }

    [Display(Name = "Name of the person or practice (optional)")]
    public string? AddresseeName { get; init; }

    [Display(Name = "What do you ask for?")]
    public IReadOnlyList<RequiredItem> Required { get; init; } = [];

    [Display(Name = "Describe what you ask for")]
    public string? Details { get; init; }

    [Display(Name = "Purpose of the request (optional)")]
    public string? Purpose { get; init; }

    [Display(Name = "What is there reason to believe? (optional)")]
    public RequestGround? Ground { get; init; }

    [Display(Name = "Why is there reason to believe it? (optional)")]
    public string? GroundReason { get; init; }

    [Display(Name = "Date of the conversation (optional)")]
    [DateAnswerName("Date of the conversation")]
    public DateAnswer? ConversationOn { get; init; }

    [Display(Name = "Last day for the reply")]
    [DateAnswerName("Last day for the reply")]
    public DateAnswer? DueOn { get; init; }

    [Display(Name = "Reference of the letter (optional)")]
    public string? LetterReference { get; init; }

    [Display(Name = "Domain or theme (optional)")]
    public Focus? Focus { get; init; }

    public Tokens Seen { get; init; } = new();

    public static RequestForm Of(InformationRequest request) => new()
    {
        Subject = request.Subject,
        Power = request.Power,
        Addressee = request.Addressee,
        AddresseeName = request.AddresseeName,
        Required = request.Required,
        Details = request.Details,
        Purpose = request.Purpose,
        Ground = request.Ground,
        GroundReason = request.GroundReason,
        ConversationOn = DateAnswer.From(request.ConversationOn),
        DueOn = DateAnswer.From(request.DueOn),
        LetterReference = request.LetterReference,
        Focus = request.Focus,
        Seen = new Tokens { Version = request.Version, StageToken = request.StageToken },
    };

    public RequestAnswers ToAnswers() => new()
    {
        Subject = Subject.OrStandIn(),
        Power = Power.OrStandIn(),
        Addressee = Addressee.OrStandIn(),
        AddresseeName = AddresseeName,
        Required = Required,
        Details = Details.OrStandIn(),
        Purpose = Purpose,
        Ground = Ground,
        GroundReason = GroundReason,
        ConversationOn = ConversationOn is null ? null : ConversationOn.OrStandIn(),
        DueOn = DueOn.OrStandIn(),
        LetterReference = LetterReference,
        Focus = Focus,
    };

    public sealed class Validator : AbstractValidator<RequestForm>
    {
        public Validator()
        {
            RuleFor(form => form.Subject).NotEmpty().WithMessage("Enter the subject").MustFit(InformationRequest.SubjectMaxLength);
            RuleFor(form => form.Power).NotNull().WithMessage("Select which power is used");
            RuleFor(form => form.Addressee).NotNull().WithMessage("Select who must reply");
            RuleFor(form => form.AddresseeName).MustFit(InformationRequest.NameMaxLength);
            RuleFor(form => form.Details).NotEmpty().WithMessage("Enter what you ask for").MustFit(InformationRequest.DetailsMaxLength);
            RuleFor(form => form.Purpose).MustFit(InformationRequest.ReasonMaxLength);
            RuleFor(form => form.GroundReason).MustFit(InformationRequest.ReasonMaxLength);
            RuleFor(form => form.ConversationOn).MustBeInRecordedYears();
            RuleFor(form => form.DueOn).NotNull().WithMessage("Enter the last day for the reply").MustBeInRecordedYears();
            RuleFor(form => form.LetterReference).MustFit(InformationRequest.ReferenceMaxLength);
        }
    }
}
