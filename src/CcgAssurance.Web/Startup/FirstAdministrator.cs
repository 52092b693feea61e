using CcgAssurance.Data;
using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Startup;

/// <summary>
/// Makes the code with which the first administrator of an installation is made. There is one as long as nobody can administer it: at the
/// very start, or when the last administrator has gone.
/// </summary>
public sealed class FirstAdministrator(AssuranceDbContext db, TimeProvider clock)
{
    /// <summary>Whether there is nobody who can administer the installation.</summary>
    public async Task<bool> IsMissingAsync(CancellationToken cancellationToken) =>
        !await db.PeopleOn(UkTime.DateOf(clock.GetUtcNow())).AnyAsync(person => person.Role == Role.Administrator, cancellationToken);

    /// <summary>Puts a new code in the place of the one before.</summary>
    /// <returns>The code; null if there is an administrator.</returns>
    public async Task<string?> MakeCodeAsync(CancellationToken cancellationToken)
    {
        await db.SetUpCodes.ExecuteDeleteAsync(cancellationToken);
        if (!await IsMissingAsync(cancellationToken))
        {
            return null;
        }

        var (row, code) = SetUpCode.Make(UkTime.ToStoredPrecision(clock.GetUtcNow()));
        db.SetUpCodes.Add(row);
        await db.SaveChangesAsync(cancellationToken);
        return code;
    }
}
