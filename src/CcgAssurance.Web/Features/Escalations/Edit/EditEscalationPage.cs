using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Escalations.Edit;

public sealed record EditEscalationPage : IFormPage<EditEscalationPage, OpeningForm>
{
    public required string Caption { get; init; }

    public required string Heading { get; init; }

    /// <summary>Where the form is sent.</summary>
    public required string Address { get; init; }

    public required string BackAddress { get; init; }

    public required string BackText { get; init; }

    public required string Button { get; init; }

    public required bool CanEdit { get; init; }

    public required EscalationChoices Choices { get; init; }

    public required OpeningForm Stored { get; init; }

    public required OpeningForm Form { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public string? Subject => "escalation";

    public EditEscalationPage WithForm(OpeningForm form) => this with { Form = form };

    public EditEscalationPage WithConflict(OpeningForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}
