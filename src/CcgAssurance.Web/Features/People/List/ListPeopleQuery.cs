using CcgAssurance.Data;
using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Texts;
using CcgAssurance.Web.Features.Account;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.People.List;

public sealed class ListPeopleQuery(AssuranceDbContext db, MembershipsQuery memberships)
{
    private const int PageSize = 50;
    private const int MostLinks = 500;

    public async Task<ListPeopleViewModel> RunAsync(ListPeopleFilter filter, Actor actor, CancellationToken cancellationToken)
    {
        var people = Matching(filter, actor.Today);
        var total = await people.CountAsync(cancellationToken);
        var paging = Paging.Of(filter.Page, total, PageSize);
        var page = people.OrderBy(user => user.Name).ThenBy(user => user.CreatedAt).Skip(paging.Skip).Take(PageSize);
        return new ListPeopleViewModel
        {
            Search = filter.Search,
            Role = filter.KnownRole?.ToString(),
            State = filter.KnownState?.ToString(),
            Rows = await RowsAsync(page, actor.Today, cancellationToken),
            Total = total,
            Page = paging.Page,
            Pages = paging.Pages,
        };
    }

    /// <summary>Everybody who has been invited and has set no password yet: as many as can be handed a link at once.</summary>
    public async Task<IReadOnlyList<ApplicationUser>> InvitedAsync(Actor actor, CancellationToken cancellationToken) =>
        await Matching(new ListPeopleFilter { State = nameof(PersonState.Invited) }, actor.Today)
            .OrderBy(user => user.Name)
            .ThenBy(user => user.CreatedAt)
            .Take(MostLinks)
            .ToListAsync(cancellationToken);

    private IQueryable<ApplicationUser> Matching(ListPeopleFilter filter, DateOnly today)
    {
        var people = db.Users.AsNoTracking();
        var held = db.Memberships.Where(Dated.On<Membership>(today));
        if (!string.IsNullOrWhiteSpace(filter.Search))
        {
            people = people.Matching(SearchWords.Of(filter.Search));
        }

        if (filter.KnownRole is { } role)
        {
            people = people.Where(user => held.Any(row => EF.Property<Guid>(row, nameof(row.UserId)) == user.Id && row.Role == role));
        }

        return filter.KnownState switch
        {
            PersonState.Disabled => people.Where(user => user.DisabledAt != null),
            PersonState.WithoutRole => people.Where(user => user.DisabledAt == null &&
                !held.Any(row => EF.Property<Guid>(row, nameof(row.UserId)) == user.Id)),
            PersonState.Invited => people.Where(user => user.DisabledAt == null && user.PasswordHash == null &&
                held.Any(row => EF.Property<Guid>(row, nameof(row.UserId)) == user.Id)),
            PersonState.Active => people.Where(user => user.DisabledAt == null && user.PasswordHash != null &&
                held.Any(row => EF.Property<Guid>(row, nameof(row.UserId)) == user.Id)),
            null => people,
        };
    }

    private async Task<IReadOnlyList<PersonRow>> RowsAsync(
        IQueryable<ApplicationUser> page, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await page
            .Select(user => new
            {
                user.Id,
                user.Name,
                user.Email,
                IsDisabled = user.DisabledAt != null,
                HasPassword = user.PasswordHash != null,
            })
            .ToListAsync(cancellationToken);
        var held = (await memberships.OfAsync([.. rows.Select(row => new UserId(row.Id))], cancellationToken))
            .Where(membership => membership.HoldsOn(today))
            .ToLookup(membership => membership.Person.Value, membership => membership.Words);
        return
        [
            .. rows.Select(row => new PersonRow
            {
                Id = row.Id,
                Name = row.Name,
                Email = row.Email!,
                Roles = [.. held[row.Id]],
                State = PersonStates.Of(row.IsDisabled, row.HasPassword, held[row.Id].Any()),
            }),
        ];
    }
}
