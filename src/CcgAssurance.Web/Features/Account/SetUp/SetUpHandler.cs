using CcgAssurance.Data;
using CcgAssurance.Data.Identity;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Account.SetUp;

public sealed class SetUpHandler(AssuranceDbContext db, UserManager<ApplicationUser> users, TimeProvider clock)
{
    /// <summary>Makes the first administrator, and uses up the code.</summary>
    /// <returns>The account; null if the code is not the one that was printed last, or was used.</returns>
    public async Task<ApplicationUser?> HandleAsync(SetUpForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        var (hash, now) = (SetUpCode.HashOf(form.Code!), UkTime.ToStoredPrecision(clock.GetUtcNow()));
        ApplicationUser? made = null;
        var outcome = await db.InTransactionAsync(
            async () =>
            {
                if (await db.SetUpCodes.Where(code => code.Hash == hash).ExecuteDeleteAsync(cancellationToken) == 0)
                {
                    return Outcome.Conflict;
                }

                made = await users.FindByNameAsync(form.Email!) ?? NewAccounts.Of(form.Name!, form.Email!, now);
                made.PasswordHash = users.PasswordHasher.HashPassword(made, form.Password!);
                made.SecurityStamp = Guid.NewGuid().ToString("N");
                made.DisabledAt = null;
                if (db.Entry(made).State == EntityState.Detached)
                {
                    NewAccounts.Normalise(made, users);
                    db.Users.Add(made);
                }

                var today = UkTime.DateOf(now);
                db.Memberships.Add(Membership.Of(made.Key, new MembershipAnswers(Role.Administrator, OrganisationCode.NhsEngland, today)));
                return await db.SaveAsync(
                    new Actor(made.Key, made.Name, Role.Administrator, OrganisationCode.NhsEngland, now, "First administrator"),
                    cancellationToken);
            },
            cancellationToken);
        return outcome.IsDone ? made : null;
    }
}
