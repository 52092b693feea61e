using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.People.SignOn;

public sealed class SignOnLinksQuery(AssuranceDbContext db, AccountSettings settings)
{
    public async Task<SignOnLinksViewModel> RunAsync(
        PersonHeader header, SignOnLinkForm form, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(actor);
        return new SignOnLinksViewModel
        {
            Person = header,
            Form = form,
            Links = await LinksAsync(header, cancellationToken),
            Providers =
            [
                new NhsOption("", "Select where"),
                .. settings.Providers.Select(provider => new NhsOption(provider.Key, provider.Name)),
            ],
            IsSelf = header.Key == actor.UserId,
        };
    }

    private async Task<IReadOnlyList<SignOnLinkRow>> LinksAsync(PersonHeader header, CancellationToken cancellationToken)
    {
        var user = header.Id;
        var links = await db.SignOnLinks
            .Where(link => link.UserId == user && link.RemovedAt == null)
            .OrderBy(link => link.LinkedAt)
            .ThenBy(link => link.Subject)
            .ThenBy(link => link.Id)
            .Select(link => new { link.Id, link.Issuer, link.Subject, link.LinkedAt })
            .ToListAsync(cancellationToken);
        return [.. links.Select(link => new SignOnLinkRow(link.Id, settings.NameOf(link.Issuer), link.Subject, link.LinkedAt))];
    }
}

public sealed record SignOnLinksViewModel
{
    public required PersonHeader Person { get; init; }

    public required SignOnLinkForm Form { get; init; }

    public required IReadOnlyList<SignOnLinkRow> Links { get; init; }

    public required IReadOnlyList<NhsOption> Providers { get; init; }

    /// <summary>Whether the administrator looks at their own account, which another one looks after.</summary>
    public required bool IsSelf { get; init; }
}

/// <param name="Id">The key of the link.</param>
/// <param name="Provider">Where the person logs in.</param>
/// <param name="Subject">Who the person is there.</param>
/// <param name="Since">Since when.</param>
public sealed record SignOnLinkRow(Guid Id, string Provider, string Subject, DateTimeOffset Since);
