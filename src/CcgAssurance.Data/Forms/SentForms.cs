using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Forms;

/// <summary>Knows which forms were sent and saved.</summary>
public sealed class SentForms(AssuranceDbContext db)
{
    private const int AtOnce = 500;

    /// <summary>Has the next save of this request note that the form was sent.</summary>
    public void Expect(SentForm form) => db.Sent = form;

    /// <summary>Whether the form that this request sent was saved by it.</summary>
    public bool IsSaved(SentForm form) => db.Entry(form).State == EntityState.Unchanged;

    /// <summary>The form as it was saved before, or null.</summary>
    public Task<SentForm?> FindAsync(Guid page, int number, CancellationToken cancellationToken) =>
        db.SentForms.AsNoTracking().FirstOrDefaultAsync(form => form.PageKey == page && form.Number == number, cancellationToken);

    /// <summary>Adds to a saved form what only became known after it was saved.</summary>
    public Task CompleteAsync(SentForm form, string address, string? message, string? warnings, CancellationToken cancellationToken)
    {
        (form.Address, form.Message, form.Warnings) = (address, message, warnings);
        return db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Forgets what was sent too long ago to be sent again.</summary>
    /// <returns>How many were forgotten: a part at a time, so that nobody who saves has to wait long.</returns>
    public async Task<int> ForgetOldAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var oldest = now.AddDays(-SentForm.DaysKept);
        var old = await db.SentForms
            .Where(form => form.SentAt < oldest)
            .OrderBy(form => form.SentAt)
            .Take(AtOnce)
            .ToListAsync(cancellationToken);
        db.SentForms.RemoveRange(old);
        await db.SaveChangesAsync(cancellationToken);
        db.Forget();
        return old.Count;
    }
}
