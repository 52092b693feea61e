using System.Globalization;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Organisations;
using Microsoft.AspNetCore.WebUtilities;

namespace CcgAssurance.Web.Features.Escalations;

/// <summary>The addresses of escalations and of their register. An escalation stands under its number.</summary>
public static class EscalationLinks
{
    public static string List() => "/escalations";

    /// <summary>The register, narrowed to a group.</summary>
    public static string List(OrganisationCode ccg) => $"/escalations?ccg={ccg}";

    /// <summary>The form that opens one about a group.</summary>
    public static string Open(OrganisationCode ccg) => $"/ccgs/{ccg}/escalations/new";

    /// <summary>The same form, begun with what made somebody think of it.</summary>
    public static string Open(OrganisationCode ccg, EscalationTrigger trigger, EscalationLinkKind kind, Guid target) =>
        QueryHelpers.AddQueryString(
            Open(ccg), new Dictionary<string, string?> { ["trigger"] = trigger.ToString(), [NameOf(kind)] = target.ToString() });

    public static string Show(int number) => string.Create(CultureInfo.InvariantCulture, $"/escalations/{number}");

    /// <summary>One that was only just opened: its key leads to it too.</summary>
    internal static string Show(Guid id) => $"/escalations/{id}";

    internal static string Step(int number, string step) => $"{Show(number)}/{step}";

    public static string Change(int number) => Step(number, "change");

    internal static string Add(int number, string list) => $"{Show(number)}/{list}/new";

    internal static string Part(int number, string list, Guid id) => $"{Show(number)}/{list}/{id}";

    internal static string Remove(int number, string list, Guid id) => $"{Show(number)}/{list}/{id}/remove";

    /// <summary>The form of a milestone of an action.</summary>
    public static string AddMilestone(int number, Guid action) => $"{Show(number)}/actions/{action}/milestones/new";

    public static string Met(int number, Guid milestone) => $"{Show(number)}/milestones/{milestone}/met";

    public static string NotMet(int number, Guid milestone) => $"{Show(number)}/milestones/{milestone}/not-met";

    public static string Edition(int number, int edition) =>
        string.Create(CultureInfo.InvariantCulture, $"{Show(number)}/editions/{edition}");

    public static string File(int number, Guid id) => $"{Show(number)}/files/{id}";

    public static string History(int number) => Step(number, "history");

    internal static string NameOf(EscalationLinkKind kind) => kind switch
    {
        EscalationLinkKind.Issue => "issue",
        EscalationLinkKind.Package => "package",
        EscalationLinkKind.Request => "request",
    };
}
