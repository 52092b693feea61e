using CcgAssurance.Data;
using CcgAssurance.Data.Security;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.SecurityTrail;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.People.LogIns;

/// <summary>Reads how somebody logged in, or tried to, from the security log.</summary>
public sealed class PersonLogInsQuery(AssuranceDbContext db)
{
    /// <summary>How many are shown. The others stand in the log itself.</summary>
    public const int Most = 50;

    private static readonly SecurityEventKind[] Kinds =
    [
        SecurityEventKind.LoggedIn,
        SecurityEventKind.LogInFailed,
        SecurityEventKind.LockedOut,
        SecurityEventKind.SingleSignOn,
        SecurityEventKind.SingleSignOnRefused,
        SecurityEventKind.RecoveryCodeUsed,
    ];

    public async Task<PersonLogInsViewModel> RunAsync(PersonHeader header, CancellationToken cancellationToken)
    {
        var (user, account) = (header.Id, (UserId?)header.Key);
        var email = await db.Users.Where(row => row.Id == user).Select(row => row.Email).SingleAsync(cancellationToken);
        var rows = await db.SecurityEvents
            .Where(happened => happened.AccountId == account && Kinds.Contains(happened.Kind))
            .OrderByDescending(happened => happened.At)
            .ThenByDescending(happened => happened.Id)
            .Take(Most + 1)
            .Select(happened => new PersonLogInRow(
                happened.At, happened.Kind, happened.Detail, happened.ClientAddress, happened.Browser))
            .ToListAsync(cancellationToken);
        return new PersonLogInsViewModel(
            header, SecurityTrailLinks.Of(email!), rows.Take(Most).ToList(), HasMore: rows.Count > Most);
    }
}

/// <param name="Person">Whose log-ins.</param>
/// <param name="WholeLog">The address of everything that is noted of the person.</param>
/// <param name="Rows">The log-ins, the newest first.</param>
/// <param name="HasMore">Whether there are older ones.</param>
public sealed record PersonLogInsViewModel(
    PersonHeader Person, string WholeLog, IReadOnlyList<PersonLogInRow> Rows, bool HasMore);

/// <param name="At">When.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Detail">How it came out.</param>
/// <param name="ClientAddress">From where.</param>
/// <param name="Browser">With what.</param>
public sealed record PersonLogInRow(DateTimeOffset At, SecurityEventKind Kind, string? Detail, string? ClientAddress, string? Browser);
