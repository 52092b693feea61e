using CcgAssurance.Data;
using CcgAssurance.Data.Security;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Security;

namespace CcgAssurance.Web.Features.People.Roles;

public sealed class GiveRoleHandler(AssuranceDbContext db, RoleCheckQuery check, SecurityLog security)
{
    /// <summary>
    /// Gives the role. It is looked at and given in one transaction: of two that contradict each other, only one is given.
    /// </summary>
    public async Task<Outcome> HandleAsync(
        HttpContext http, PersonHeader header, GiveRoleForm form, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(form);
        if (form.ToAnswers() is not { } answers)
        {
            return Outcome.Done;
        }

        var given = await db.InTransactionAsync(
            async () =>
            {
                var outcome = await check.RunAsync(header.Key, answers, cancellationToken);
                if (!outcome.IsDone)
                {
                    return outcome;
                }

                db.Memberships.Add(Membership.Of(header.Key, answers));
                return await db.SaveAsync(actor, outcome, cancellationToken);
            },
            cancellationToken);
        if (given.IsDone && !db.IsOnlyAsked)
        {
            security.Note(http, SecurityEventKind.MembershipGiven, header.Key, $"{answers.Role} {answers.Organisation}");
        }

        return given;
    }
}
