using CcgAssurance.Domain.Framework;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Features.Assessments.Items;
using CcgAssurance.Web.Features.Evidence.Material;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Views;

namespace CcgAssurance.Web.Features.Assessments.JudgeDomain;

public sealed record JudgeDomainViewModel : IFormPage<JudgeDomainViewModel, JudgeDomainForm>
{
    public required QuarterHeader Quarter { get; init; }

    public required AssuranceDomain Domain { get; init; }

    public required bool CanEdit { get; init; }

    public required JudgeDomainForm Stored { get; init; }

    public required JudgeDomainForm Form { get; init; }

    public required EarlierJudgement? Previous { get; init; }

    /// <summary>How many quarters running the domain was assured with support before this one.</summary>
    public required int SupportedRun { get; init; }

    /// <summary>What both sides brought to the conversation about the domain.</summary>
    public required FocusMaterial Material { get; init; }

    /// <summary>The support packages for the domain.</summary>
    public required DomainSupport Support { get; init; }

    public required DomainIntervention Intervention { get; init; }
    /// <summary>What was asked of the group on this domain, the open ones first.</summary>
    public required IReadOnlyList<RequestOnDomain> Requests { get; init; }

    /// <summary>Whether the reader may ask for more.</summary>
    public required bool CanRequest { get; init; }

    /// <summary>The day on which "now" is.</summary>
    public required DateOnly Today { get; init; }

    public required IReadOnlyList<NhsOption> Categories { get; init; }

    public required ItemCounts Items { get; init; }

    /// <summary>Whether a level can be chosen by now.</summary>
    public required bool IsConversationOver { get; init; }

    public required string? MeetingDate { get; init; }

    public required IReadOnlyList<NhsOption> Bases { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public PreviousAndNext Neighbours => PreviousAndNext.Around(
        Items.Focus, Quarter.Framework, focus => AssessmentLinks.On(Quarter.Key, focus));

    public JudgeDomainViewModel WithForm(JudgeDomainForm form) => this with { Form = form };

    public JudgeDomainViewModel WithConflict(JudgeDomainForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}
