using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.People.Invite;

public sealed record InvitePage : IFormPage<InvitePage, InviteForm>
{
    public required IReadOnlyList<NhsOption> Organisations { get; init; }

    public bool CanEdit => true;

    public InviteForm Stored { get; init; } = new();

    public InviteForm Form { get; init; } = new();

    public ConflictNotice? Conflict { get; init; }

    public string? Subject => "person";

    public InvitePage WithForm(InviteForm form) => this with { Form = form };

    public InvitePage WithConflict(InviteForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}
