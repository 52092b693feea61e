using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Escalations.Edit;

[FormFor(typeof(Escalation))]
public sealed record OpeningForm : IRecordForm
{
    [Display(Name = "Subject")]
    public string? Subject { get; init; }

    [Display(Name = "Why do you escalate?")]
    public EscalationTrigger? Trigger { get; init; }

    [Display(Name = "What happened")]
    public string? Reason { get; init; }

    [Display(Name = "Which domains is it about?")]
    public IReadOnlyList<DomainNumber> Domains { get; init; } = [];

    [Display(Name = "Issues and actions (optional)")]
    public IReadOnlyList<Guid> Issues { get; init; } = [];

    [Display(Name = "Support packages (optional)")]
    public IReadOnlyList<Guid> Packages { get; init; } = [];

    [Display(Name = "Requests for information (optional)")]
    public IReadOnlyList<Guid> Requests { get; init; } = [];

    public Tokens Seen { get; init; } = new();

    public static OpeningForm Of(Escalation escalation) => new()
    {
        Subject = escalation.Subject,
        Trigger = escalation.Trigger,
        Reason = escalation.Reason,
        Domains = escalation.Domains,
        Issues = KeysOf(escalation, EscalationLinkKind.Issue),
        Packages = KeysOf(escalation, EscalationLinkKind.Package),
        Requests = KeysOf(escalation, EscalationLinkKind.Request),
        Seen = new Tokens { Version = escalation.Version, StageToken = escalation.StageToken },
    };

    /// <summary>What is typed, with what was chosen of what can be linked.</summary>
    public OpeningAnswers ToAnswers(EscalationChoices choices) => new()
    {
        Subject = Subject.OrStandIn(),
        Trigger = Trigger.OrStandIn(),
        Reason = Reason.OrStandIn(),
        Domains = Domains,
        Issues = [.. choices.Issues.Where(row => Issues.Contains(row.Id))],
        Packages = [.. choices.Packages.Where(row => Packages.Contains(row.Id))],
        Requests = [.. choices.Requests.Where(row => Requests.Contains(row.Id))],
    };

    private static IReadOnlyList<Guid> KeysOf(Escalation escalation, EscalationLinkKind kind) =>
        [.. escalation.Links.Where(link => link.Kind == kind).Select(link => link.TargetId)];

    public sealed class Validator : AbstractValidator<OpeningForm>
    {
        public Validator()
        {
            RuleFor(form => form.Subject).NotEmpty().WithMessage("Enter the subject").MustFit(Escalation.SubjectMaxLength);
            RuleFor(form => form.Trigger).NotNull().WithMessage("Select why you escalate");
            RuleFor(form => form.Reason).NotEmpty().WithMessage("Enter what happened").MustFit(Escalation.TextMaxLength);
        }
    }
}
