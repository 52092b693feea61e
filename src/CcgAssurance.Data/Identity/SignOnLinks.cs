using CcgAssurance.Data.Concurrency;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Identity;

/// <summary>Finds and keeps who is who at the providers of single sign-on.</summary>
public sealed class SignOnLinks(AssuranceDbContext db)
{
    /// <summary>The link of somebody at a provider, removed or not; null if there never was one.</summary>
    public Task<SignOnLink?> FindAsync(string issuer, string subject, CancellationToken cancellationToken)
    {
        var key = SignOnLink.KeyOf(issuer, subject);
        return db.SignOnLinks.SingleOrDefaultAsync(link => link.Key == key, cancellationToken);
    }

    /// <summary>A link of an account that holds; null if the account has no such one.</summary>
    public Task<SignOnLink?> OfAsync(Guid user, Guid link, CancellationToken cancellationToken) => db.SignOnLinks.SingleOrDefaultAsync(
        row => row.Id == link && row.UserId == user && row.RemovedAt == null, cancellationToken);

    /// <summary>Whether an account is linked with somebody at a provider.</summary>
    public Task<bool> HasAsync(Guid user, string issuer, CancellationToken cancellationToken) => db.SignOnLinks.AnyAsync(
        link => link.UserId == user && link.Issuer == issuer && link.RemovedAt == null, cancellationToken);

    /// <summary>Keeps a link, new or changed. False if the same one was made at the same moment.</summary>
    public async Task<bool> SaveAsync(SignOnLink link, CancellationToken cancellationToken)
    {
        if (db.Entry(link).State == EntityState.Detached)
        {
            db.SignOnLinks.Add(link);
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException failure) when (SaveConflicts.IsLost(failure))
        {
            db.Entry(link).State = EntityState.Detached;
            return false;
        }
    }
}
