using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.AspNetCore.Html;

namespace CcgAssurance.Web.Features.Versions;

public sealed record VersionViewModel
{
    public required QuarterHeader Quarter { get; init; }

    public required int Number { get; init; }

    public required string? Note { get; init; }

    public required string Title { get; init; }

    public required IHtmlContent Document { get; init; }
}
