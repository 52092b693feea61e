using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Publication;

/// <summary>The addresses of the release of a report, of the forums that discuss it and of the requests to correct it.</summary>
public static class PublicationLinks
{
    public static string Release(QuarterKey quarter) => $"{quarter.Address()}/release";

    public static string AddForum(QuarterKey quarter) => $"{quarter.Address()}/forums/add";

    public static string Forum(QuarterKey quarter, Guid id) => $"{quarter.Address()}/forums/{id}";

    public static string AskForCorrection(QuarterKey quarter) => $"{quarter.Address()}/corrections/ask";

    public static string Correction(QuarterKey quarter, Guid id) => $"{quarter.Address()}/corrections/{id}";

    public static string DeclineCorrection(QuarterKey quarter, Guid id) => $"{Correction(quarter, id)}/decline";

    public static string WithdrawCorrection(QuarterKey quarter, Guid id) => $"{Correction(quarter, id)}/withdraw";

    public static string RemoveForum(QuarterKey quarter, Guid id) => $"{Forum(quarter, id)}/remove";
}
