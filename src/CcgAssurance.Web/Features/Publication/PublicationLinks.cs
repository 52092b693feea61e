using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Publication;

/// <summary>The addresses of the release of a report and of the forums that discuss it.</summary>
public static class PublicationLinks
{
    public static string Release(QuarterKey quarter) => $"{quarter.Address()}/release";

    public static string AddForum(QuarterKey quarter) => $"{quarter.Address()}/forums/add";

    public static string Forum(QuarterKey quarter, Guid id) => $"{quarter.Address()}/forums/{id}";

    public static string RemoveForum(QuarterKey quarter, Guid id) => $"{Forum(quarter, id)}/remove";
}
