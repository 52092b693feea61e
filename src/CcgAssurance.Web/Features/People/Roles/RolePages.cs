using CcgAssurance.Web.Components;
using CcgAssurance.Web.Features.Account;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.People.Roles;

public sealed record GiveRolePage : IFormPage<GiveRolePage, GiveRoleForm>
{
    public required PersonHeader Person { get; init; }

    public required IReadOnlyList<NhsOption> Organisations { get; init; }

    public required bool CanEdit { get; init; }

    public required GiveRoleForm Stored { get; init; }

    public required GiveRoleForm Form { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public GiveRolePage WithForm(GiveRoleForm form) => this with { Form = form };

    public GiveRolePage WithConflict(GiveRoleForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}

public sealed record EndRolePage : IFormPage<EndRolePage, EndRoleForm>
{
    public required PersonHeader Person { get; init; }

    public required MembershipRow Membership { get; init; }

    public required bool CanEdit { get; init; }

    public required EndRoleForm Stored { get; init; }

    public required EndRoleForm Form { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public string? Subject => "role";

    public EndRolePage WithForm(EndRoleForm form) => this with { Form = form };

    public EndRolePage WithConflict(EndRoleForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice };
}
