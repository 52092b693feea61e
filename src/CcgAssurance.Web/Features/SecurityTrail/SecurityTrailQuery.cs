using System.Globalization;
using CcgAssurance.Data;
using CcgAssurance.Data.Security;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Formatting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.SecurityTrail;

public sealed class SecurityTrailQuery(AssuranceDbContext db, ILookupNormalizer normalizer)
{
    private const int PageSize = 50;
    private const int LastPage = 10_000;

    public async Task<SecurityTrailViewModel> RunAsync(SecurityTrailFilter filter, bool isWrong, CancellationToken cancellationToken)
    {
        _ = int.TryParse(filter.Page, NumberStyles.None, CultureInfo.InvariantCulture, out var asked);
        var page = Math.Clamp(asked, 1, LastPage);
        var events = isWrong ? [] : await EventsAsync(filter, page, cancellationToken);
        var shown = events.Take(PageSize).ToList();
        var people = await PeopleAsync(shown, cancellationToken);
        return new SecurityTrailViewModel
        {
            Filter = filter,
            IsWrong = isWrong,
            Rows = [.. shown.Select(happened => RowOf(happened, people))],
            Page = page,
            HasMore = events.Count > PageSize,
        };
    }

    private async Task<IReadOnlyList<SecurityEvent>> EventsAsync(SecurityTrailFilter filter, int page, CancellationToken cancellationToken)
    {
        var events = db.SecurityEvents.AsNoTracking();
        if (filter.AskedKind is { } kind)
        {
            events = events.Where(happened => happened.Kind == kind);
        }

        if (filter.Person is { } email)
        {
            var name = normalizer.NormalizeEmail(email);
            var ids = await db.Users.Where(user => user.NormalizedEmail == name).Select(user => user.Id).ToListAsync(cancellationToken);
            if (ids.Count == 0)
            {
                return [];
            }

            var person = new UserId(ids[0]);
            events = events.Where(happened => happened.UserId == person || happened.AccountId == person);
        }

        if (filter.From?.Value is { } first)
        {
            var from = UkTime.MomentOf(first, TimeOnly.MinValue);
            events = events.Where(happened => happened.At >= from);
        }

        if (filter.To?.Value is { } last && last < DateOnly.MaxValue)
        {
            var until = UkTime.MomentOf(last.AddDays(1), TimeOnly.MinValue);
            events = events.Where(happened => happened.At < until);
        }

        return await events
            .OrderByDescending(happened => happened.At)
            .ThenByDescending(happened => happened.Id)
            .Skip((page - 1) * PageSize)
            .Take(PageSize + 1)
            .ToListAsync(cancellationToken);
    }

    private async Task<IReadOnlyDictionary<UserId, SecurityTrailPerson>> PeopleAsync(
        IReadOnlyList<SecurityEvent> events, CancellationToken cancellationToken)
    {
        var ids = events.SelectMany(happened => new[] { happened.UserId, happened.AccountId }).OfType<UserId>().Distinct()
            .Select(id => id.Value).ToList();
        return ids.Count == 0
            ? new Dictionary<UserId, SecurityTrailPerson>()
            : await db.Users
                .AsNoTracking()
                .Where(user => ids.Contains(user.Id))
                .ToDictionaryAsync(
                    user => new UserId(user.Id), user => new SecurityTrailPerson(user.Name, user.Email), cancellationToken);
    }

    private static SecurityTrailRow RowOf(SecurityEvent happened, IReadOnlyDictionary<UserId, SecurityTrailPerson> people) => new(
        happened.At.DateAndTime(),
        happened.Kind.DisplayText(),
        happened.Detail,
        PersonOf(happened.UserId, people),
        happened.AccountId == happened.UserId ? null : PersonOf(happened.AccountId, people),
        happened.ClientAddress,
        happened.Path);

    private static SecurityTrailPerson? PersonOf(UserId? id, IReadOnlyDictionary<UserId, SecurityTrailPerson> people) =>
        id is not { } known ? null : people.GetValueOrDefault(known) ?? new SecurityTrailPerson("An account that is gone", null);
}
