using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Conditions.Edit;

public sealed record EditConditionPage : IFormPage<EditConditionPage, ConditionForm>
{
    public required string Caption { get; init; }

    public required string Heading { get; init; }

    /// <summary>Where the form is sent.</summary>
    public required string Address { get; init; }

    public required string BackAddress { get; init; }

    public required string BackText { get; init; }

    public required bool CanEdit { get; init; }

    public required ConditionForm Stored { get; init; }

    public required ConditionForm Form { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public string? Subject => "condition";

    public EditConditionPage WithForm(ConditionForm form) => this with { Form = form };

    public EditConditionPage WithConflict(ConditionForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}
