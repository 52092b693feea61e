using CcgAssurance.Domain.Interventions;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Interventions.Edit;

public sealed record EditCasePage : IFormPage<EditCasePage, CaseForm>
{
    public required string Caption { get; init; }

    public required string Heading { get; init; }

    /// <summary>Where the form is sent.</summary>
    public required string Address { get; init; }

    public required string BackAddress { get; init; }

    public required string BackText { get; init; }

    public required string Button { get; init; }

    public required bool CanEdit { get; init; }

    /// <summary>The escalations of the group that can be evidence.</summary>
    public required IReadOnlyList<EvidenceAnswers> Escalations { get; init; }

    /// <summary>The cases of the group that are not over, to add a domain to instead of opening another one.</summary>
    public required IReadOnlyList<OpenCase> Others { get; init; }

    public required CaseForm Stored { get; init; }

    public required CaseForm Form { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public string? Subject => "intervention";

    public IReadOnlyList<NhsOption> EscalationOptions =>
        [.. Escalations.Select(row => new NhsOption(row.Id.ToString(), $"Escalation {row.Number}: {row.Title}"))];

    public EditCasePage WithForm(CaseForm form) => this with { Form = form };

    public EditCasePage WithConflict(CaseForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}

/// <summary>A case that is not over, by number and subject.</summary>
public sealed record OpenCase(int Number, string Subject, bool CanBeChanged);
