using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Identity;

/// <summary>Starts, finds and ends log-ins. Whatever ends one here ends it with the next request of its browser.</summary>
public sealed class SessionStore(AssuranceDbContext db)
{
    // Often enough for a list that says when each was last used, and for a short idle time.
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(1);

    /// <summary>Starts a log-in.</summary>
    /// <returns>The secret for the browser's cookie.</returns>
    public async Task<string> StartAsync(
        ApplicationUser user, Guid? membership, SessionOrigin origin, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var oldest = at - UserSession.Longest;
        await db.UserSessions.Where(session => session.StartedAt < oldest).ExecuteDeleteAsync(cancellationToken);
        var (started, key) = UserSession.Start(user, membership, origin, at);
        db.UserSessions.Add(started);
        await db.SaveChangesAsync(cancellationToken);
        return key;
    }

    /// <summary>
    /// Who is logged in with a secret, as the account and its memberships are now; null when the log-in has ended, in whatever way.
    /// </summary>
    /// <param name="key">The secret in the cookie.</param>
    /// <param name="idle">After how long without a request it ends; null if only its longest time counts.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<SessionFacts?> FindAsync(string key, TimeSpan? idle, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (hash, oldest, today) = (UserSession.HashOf(key), now - UserSession.Longest, UkTime.DateOf(now));
        var found = await db.UserSessions
            .Where(session => session.KeyHash == hash && session.StartedAt > oldest)
            .Join(
                db.Users.Where(user => user.DisabledAt == null),
                session => session.UserId,
                user => user.Id,
                (session, user) => new { session, user })
            .LeftJoin(
                db.Memberships.Where(Dated.On<Membership>(today)),
                row => row.session.MembershipId,
                membership => (Guid?)membership.Id,
                (row, membership) => new SessionFacts
                {
                    Id = row.session.Id,
                    UserId = row.user.Id,
                    Name = row.user.Name,
                    HasSecondFactor = row.session.HasSecondFactor,
                    IsChosen = row.session.MembershipId != null,
                    SeenAt = row.session.SeenAt,
                    Role = membership == null ? null : membership.Role,
                    Organisation = membership == null ? null : membership.Organisation,
                    OrganisationName =
                        db.Ccgs.Where(ccg => ccg.Code == membership!.Organisation).Select(ccg => ccg.NameOn(today)).FirstOrDefault()
                        ?? db.AreaTeams.Where(team => team.Code == membership!.Organisation).Select(team => team.Name).FirstOrDefault()
                        ?? db.Regions.Where(row => row.Code == membership!.Organisation).Select(row => row.Name).FirstOrDefault(),
                })
            .FirstOrDefaultAsync(cancellationToken);
        // What was used within the minute is not written down, and nobody is to lose that minute.
        if (found is null || now - found.SeenAt > idle + SeenEvery || (found.IsChosen && found.Role is null))
        {
            return null;
        }

        if (now - found.SeenAt >= SeenEvery)
        {
            await db.UserSessions.Where(session => session.Id == found.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(session => session.SeenAt, now), cancellationToken);
        }

        return found;
    }

    /// <summary>Chooses the membership for which the person acts from now on.</summary>
    public Task ChooseAsync(Guid session, Guid membership, CancellationToken cancellationToken) =>
        db.UserSessions.Where(row => row.Id == session)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.MembershipId, membership), cancellationToken);

    /// <summary>Notes that the log-in is in use, so that its idle time begins anew.</summary>
    public Task NoteSeenAsync(Guid session, DateTimeOffset now, CancellationToken cancellationToken) =>
        db.UserSessions.Where(row => row.Id == session)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.SeenAt, now), cancellationToken);

    /// <summary>Notes that the second factor was given.</summary>
    public Task NoteSecondFactorAsync(Guid session, CancellationToken cancellationToken) =>
        db.UserSessions.Where(row => row.Id == session)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.HasSecondFactor, true), cancellationToken);

    /// <summary>The log-ins of an account that have not ended, the last one used first.</summary>
    public Task<List<UserSession>> OfAsync(Guid user, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var oldest = now - UserSession.Longest;
        return db.UserSessions
            .AsNoTracking()
            .Where(session => session.UserId == user && session.StartedAt > oldest)
            .OrderByDescending(session => session.SeenAt)
            .ThenByDescending(session => session.StartedAt)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Ends one log-in of an account. False if there is no such one.</summary>
    public async Task<bool> EndAsync(Guid user, Guid session, CancellationToken cancellationToken) =>
        await db.UserSessions.Where(row => row.Id == session && row.UserId == user).ExecuteDeleteAsync(cancellationToken) > 0;

    /// <summary>Ends every log-in of an account, or every other one.</summary>
    /// <returns>How many there were.</returns>
    public Task<int> EndAllAsync(Guid user, Guid? except, CancellationToken cancellationToken) =>
        db.UserSessions.Where(row => row.UserId == user && row.Id != except).ExecuteDeleteAsync(cancellationToken);
}

/// <summary>Who is logged in.</summary>
public sealed record SessionFacts
{
    /// <summary>The key of the log-in.</summary>
    public required Guid Id { get; init; }

    /// <summary>The account.</summary>
    public required Guid UserId { get; init; }

    /// <summary>The person's name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether a second factor was given.</summary>
    public required bool HasSecondFactor { get; init; }

    /// <summary>Whether a membership was chosen.</summary>
    public required bool IsChosen { get; init; }

    /// <summary>When it was last used.</summary>
    public required DateTimeOffset SeenAt { get; init; }

    /// <summary>The role of the membership that was chosen; null before that.</summary>
    public required Role? Role { get; init; }

    /// <summary>Its organisation.</summary>
    public required OrganisationCode? Organisation { get; init; }

    /// <summary>The name of the organisation; null for NHS England.</summary>
    public required string? OrganisationName { get; init; }
}
