using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Queries;

/// <summary>The numbers under which people know requests for information, support packages, escalations and interventions.</summary>
public static class RegisterNumbers
{
    /// <summary>
    /// The number of the next request that is issued. Two people at once get the same one: the save of the second answers moved on, and
    /// it asks again.
    /// </summary>
    public static async Task<int> NextRequestNumberAsync(this AssuranceDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return 1 + (await db.InformationRequests.MaxAsync(request => request.Number, cancellationToken) ?? 0);
    }

    /// <summary>The number of the next package that is proposed for the first time, found in the same way.</summary>
    public static async Task<int> NextSupportNumberAsync(this AssuranceDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return 1 + (await db.SupportPackages.MaxAsync(package => package.Number, cancellationToken) ?? 0);
    }

    /// <summary>The number of the next escalation that is opened, found in the same way.</summary>
    public static async Task<int> NextEscalationNumberAsync(this AssuranceDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return 1 + (await db.Escalations.MaxAsync(escalation => (int?)escalation.Number, cancellationToken) ?? 0);
    }

    /// <summary>The number of the next intervention that is opened, found in the same way.</summary>
    public static async Task<int> NextInterventionNumberAsync(this AssuranceDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return 1 + (await db.Interventions.MaxAsync(intervention => (int?)intervention.Number, cancellationToken) ?? 0);
    }
}
