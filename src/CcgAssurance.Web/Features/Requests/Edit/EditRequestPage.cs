using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Requests.Edit;

public sealed record EditRequestPage : IFormPage<EditRequestPage, RequestForm>
{
    public required string Caption { get; init; }

    public required string Heading { get; init; }

    /// <summary>Where the form is sent.</summary>
    public required string Address { get; init; }

    public required string BackAddress { get; init; }

    public required string BackText { get; init; }

    /// <summary>The issue that a new request starts from; null where there is none or it is drafted already.</summary>
    public string? Issue { get; init; }

    public required bool CanEdit { get; init; }

    public required RequestForm Stored { get; init; }

    public required RequestForm Form { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public string? Subject => "request";

    public EditRequestPage WithForm(RequestForm form) => this with { Form = form };

    public EditRequestPage WithConflict(RequestForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}
