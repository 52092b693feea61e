using System.ComponentModel.DataAnnotations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;

namespace CcgAssurance.Web.Features.Interventions.Edit;

[FormFor(typeof(InterventionCase))]
public sealed record CaseForm : IRecordForm
{
    [Display(Name = "Subject")]
    public string? Subject { get; init; }

    [Display(Name = "Why is intervention justified here?")]
    public string? Justification { get; init; }

    [Display(Name = "Which domains is it about?")]
    public IReadOnlyList<DomainNumber> Domains { get; init; } = [];

    [Display(Name = "On which ground?")]
    public IReadOnlyList<InterventionGround> Grounds { get; init; } = [];

    [Display(Name = "Which functions, and how do you know?")]
    public string? GroundReason { get; init; }

    [Display(Name = "On which route?")]
    public InterventionRoute? Route { get; init; }

    [Display(Name = "What puts the quality of patient care at serious risk? (only for that route)")]
    public string? RiskStatement { get; init; }

    [Display(Name = "Escalations that were tried first (optional until step 4)")]
    public IReadOnlyList<Guid> Evidence { get; init; } = [];

    [Display(Name = "Why does intervention fit the risk, and why is it proportionate?")]
    public string? Proportionality { get; init; }

    [Display(Name = "A request for information or an explanation")]
    public string? RequestNote { get; init; }

    [Display(Name = "Is it exhausted?")]
    public bool IsRequestExhausted { get; init; }

    [Display(Name = "A support package")]
    public string? SupportNote { get; init; }

    [Display(Name = "Is it exhausted?")]
    public bool IsSupportExhausted { get; init; }

    [Display(Name = "Escalation")]
    public string? EscalationNote { get; init; }

    [Display(Name = "Is it exhausted?")]
    public bool IsEscalationExhausted { get; init; }

    [Display(Name = "Another option (optional)")]
    public string? OtherName { get; init; }

    [Display(Name = "What you considered about it")]
    public string? OtherNote { get; init; }

    [Display(Name = "Is it exhausted?")]
    public bool IsOtherExhausted { get; init; }

    public Tokens Seen { get; init; } = new();

    public static CaseForm Of(InterventionCase intervention)
    {
        ArgumentNullException.ThrowIfNull(intervention);
        var rows = intervention.Alternatives;
        var (request, support, escalation, other) = (
            Find(rows, AlternativeKind.InformationRequest), Find(rows, AlternativeKind.Support),
            Find(rows, AlternativeKind.Escalation), Find(rows, AlternativeKind.Other));
        return new CaseForm
        {
            Subject = intervention.Subject,
            Justification = intervention.Justification,
            Domains = intervention.Domains,
            Grounds = intervention.Grounds,
            GroundReason = intervention.GroundReason,
            Route = intervention.Route,
            RiskStatement = intervention.RiskStatement,
            Evidence = [.. intervention.Evidence.Select(row => row.EscalationId)],
            Proportionality = intervention.Proportionality,
            RequestNote = request?.Note,
            IsRequestExhausted = request?.IsExhausted == true,
            SupportNote = support?.Note,
            IsSupportExhausted = support?.IsExhausted == true,
            EscalationNote = escalation?.Note,
            IsEscalationExhausted = escalation?.IsExhausted == true,
            OtherName = other?.Name,
            OtherNote = other?.Note,
            IsOtherExhausted = other?.IsExhausted == true,
            Seen = new Tokens { Version = intervention.Version, StageToken = intervention.StageToken },
        };
    }

    /// <summary>What is typed, with the escalations that were chosen.</summary>
    public OpeningAnswers ToAnswers(IReadOnlyList<EvidenceAnswers> escalations) => new()
    {
        Subject = Subject.OrStandIn(),
        Justification = Justification,
        Domains = Domains,
        Grounds = Grounds,
        GroundReason = GroundReason,
        Route = Route.OrStandIn(),
        RiskStatement = RiskStatement,
        Evidence = [.. escalations.Where(row => Evidence.Contains(row.Id))],
        Proportionality = Proportionality,
        Alternatives =
        [
            new(AlternativeKind.InformationRequest, null, RequestNote, IsRequestExhausted),
            new(AlternativeKind.Support, null, SupportNote, IsSupportExhausted),
            new(AlternativeKind.Escalation, null, EscalationNote, IsEscalationExhausted),
            .. OtherName is null && OtherNote is null
                ? Array.Empty<AlternativeAnswers>()
                : [new AlternativeAnswers(AlternativeKind.Other, OtherName, OtherNote, IsOtherExhausted)],
        ],
    };

    private static ConsideredAlternative? Find(IReadOnlyList<ConsideredAlternative> rows, AlternativeKind kind) =>
        rows.FirstOrDefault(row => row.Kind == kind);

    public sealed class Validator : AbstractValidator<CaseForm>
    {
        private const string Considered = "Enter what you considered, and why it is not enough";

        public Validator()
        {
            RuleFor(form => form.Subject).NotEmpty().WithMessage("Enter the subject").MustFit(InterventionCase.SubjectMaxLength);
            RuleFor(form => form.Justification).MustFit(InterventionCase.TextMaxLength);
            RuleFor(form => form.GroundReason).MustFit(InterventionCase.TextMaxLength);
            RuleFor(form => form.Route).NotNull().WithMessage("Select on which route");
            RuleFor(form => form.RiskStatement).MustFit(InterventionCase.TextMaxLength);
            RuleFor(form => form.Proportionality).MustFit(InterventionCase.TextMaxLength);
            RuleFor(form => form.RequestNote).NotEmpty().WithMessage(Considered).MustFit(ConsideredAlternative.NoteMaxLength);
            RuleFor(form => form.SupportNote).NotEmpty().WithMessage(Considered).MustFit(ConsideredAlternative.NoteMaxLength);
            RuleFor(form => form.EscalationNote).NotEmpty().WithMessage(Considered).MustFit(ConsideredAlternative.NoteMaxLength);
            RuleFor(form => form.OtherName).MustFit(ConsideredAlternative.NameMaxLength);
            RuleFor(form => form.OtherName)
                .NotEmpty().When(form => form.OtherNote is not null).WithMessage("Enter what the other option is");
            RuleFor(form => form.OtherNote).NotEmpty().When(form => form.OtherName is not null).WithMessage(Considered);
            RuleFor(form => form.OtherNote).MustFit(ConsideredAlternative.NoteMaxLength);
        }
    }
}
