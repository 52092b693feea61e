using Microsoft.AspNetCore.Html;

namespace CcgAssurance.Web.Features.Published.Show;

public sealed record ShowPublishedViewModel
{
    public required PublishedReport Report { get; init; }

    public required string Title { get; init; }

    public required IHtmlContent Document { get; init; }
}
