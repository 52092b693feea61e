using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Support.Edit;

public sealed record EditTermsPage : IFormPage<EditTermsPage, TermsForm>
{
    public required string Caption { get; init; }

    public required string Heading { get; init; }

    /// <summary>Where the form is sent.</summary>
    public required string Address { get; init; }

    public required string BackAddress { get; init; }

    public required string BackText { get; init; }

    public required bool CanEdit { get; init; }

    /// <summary>The issues that can be chosen.</summary>
    public required IReadOnlyList<LinkedIssue> Issues { get; init; }

    public required TermsForm Stored { get; init; }

    public required TermsForm Form { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public string? Subject => "package";

    public IReadOnlyList<NhsOption> IssueOptions => [.. Issues.Select(issue => new NhsOption(issue.Id.ToString(), issue.Title))];

    public EditTermsPage WithForm(TermsForm form) => this with { Form = form };

    public EditTermsPage WithConflict(TermsForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}
