using System.Globalization;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Responses;

/// <summary>The addresses of the answer of the group to a draft.</summary>
public static class ResponseLinks
{
    /// <summary>The group's answer to a draft: the last one if none is named.</summary>
    public static string Response(QuarterKey quarter, int? draft = null) =>
        $"{quarter.Address()}/response{(draft is { } number ? string.Create(CultureInfo.InvariantCulture, $"?draft={number}") : "")}";

    public static string SendResponse(QuarterKey quarter) => $"{quarter.Address()}/response/send";

    public static string AgreeToRest(QuarterKey quarter) => $"{quarter.Address()}/response/agree";

    public static string CommentOnDraft(QuarterKey quarter) => $"{quarter.Address()}/response/comments";

    /// <summary>What the group answers on one domain or theme.</summary>
    public static string On(QuarterKey quarter, Focus focus) => $"{Response(quarter)}/on/{focus}";

    public static string Answer(QuarterKey quarter, Guid id) => $"{Response(quarter)}/{id}";

    public static string Reply(QuarterKey quarter, Guid id) => $"{Answer(quarter, id)}/reply";
}
