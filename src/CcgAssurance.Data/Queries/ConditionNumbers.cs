using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Queries;

/// <summary>The numbers under which people know authorisation conditions.</summary>
public static class ConditionNumbers
{
    /// <summary>
    /// The number of the next condition. Two people at once get the same one: the save of the second answers moved on, and it asks again.
    /// </summary>
    public static async Task<int> NextConditionNumberAsync(this AssuranceDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return 1 + (await db.AuthorisationConditions.MaxAsync(condition => (int?)condition.Number, cancellationToken) ?? 0);
    }
}
