using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Account;

/// <summary>Reads what people do for which organisation, with the organisation's name.</summary>
public sealed class MembershipsQuery(AssuranceDbContext db, TimeProvider clock)
{
    /// <summary>The roles of a person, the newest first, ended ones included.</summary>
    public async Task<List<MembershipRow>> RunAsync(UserId person, CancellationToken cancellationToken) =>
        [.. await OfAsync([person], cancellationToken)];

    /// <summary>The same of several people at once.</summary>
    public async Task<IReadOnlyList<MembershipRow>> OfAsync(IReadOnlyCollection<UserId> people, CancellationToken cancellationToken)
    {
        if (people.Count == 0)
        {
            return [];
        }

        var rows = await db.Memberships
            .AsNoTracking()
            .Where(membership => people.Contains(membership.UserId))
            .OrderByDescending(membership => membership.From)
            .ThenBy(membership => membership.Organisation)
            .ToListAsync(cancellationToken);
        var names = await db.NamesOfAsync(
            [.. rows.Select(row => row.Organisation).Distinct()], UkTime.DateOf(clock.GetUtcNow()), cancellationToken);
        return
        [
            .. rows.Select(row => new MembershipRow
            {
                Id = row.Id,
                Person = row.UserId,
                Role = row.Role,
                Organisation = row.Organisation,
                OrganisationName = names.GetValueOrDefault(row.Organisation, row.Organisation.Value),
                From = row.From,
                Until = row.Until,
                Version = row.Version,
            }),
        ];
    }
}
