using System.Globalization;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Features.Assessments.Draft;

namespace CcgAssurance.Web.Features.Assessments;

/// <summary>Addresses of the pages of one quarterly assessment.</summary>
public static class AssessmentLinks
{
    public static string Overview(QuarterKey quarter) => Root(quarter);

    public static string Domain(QuarterKey quarter, DomainNumber domain) => $"{Root(quarter)}/domains/{domain}";

    public static string Theme(QuarterKey quarter, Theme theme) =>
        $"{Root(quarter)}/themes/{CrossCuttingThemes.All.Single(item => item.Theme == theme).Slug}";

    /// <summary>The page of a domain or of a theme.</summary>
    public static string On(QuarterKey quarter, Focus focus) =>
        focus.Domain is { } domain ? Domain(quarter, domain) : Theme(quarter, focus.Theme!.Value);

    public static string AddItem(QuarterKey quarter, Focus focus, ItemKind kind) =>
        $"{Root(quarter)}/items/add?focus={focus}&kind={kind.ToString().ToLowerInvariant()}";

    public static string Item(QuarterKey quarter, Guid id) => $"{Root(quarter)}/items/{id}";

    /// <summary>The item where it stands, on the page of its domain or theme.</summary>
    public static string ItemInList(QuarterKey quarter, Focus focus, Guid id) => $"{On(quarter, focus)}#item-{id}";

    public static string RemoveItem(QuarterKey quarter, Guid id) => $"{Item(quarter, id)}/remove";

    public static string MoveItem(QuarterKey quarter, Guid id) => $"{Item(quarter, id)}/move";

    public static string CarryForward(QuarterKey quarter) => $"{Root(quarter)}/items/carry-forward";

    /// <summary>The actions of the group, with the form to report on one of them if it is named.</summary>
    public static string Actions(QuarterKey quarter, Guid? report = null) =>
        $"{Root(quarter)}/actions{(report is { } id ? $"?report={id}" : "")}";

    public static string History(QuarterKey quarter, int page = 1) =>
        $"{Root(quarter)}/history{(page > 1 ? string.Create(CultureInfo.InvariantCulture, $"?page={page}") : "")}";

    public static string ReportFile(QuarterKey quarter) => $"{Root(quarter)}/report.pdf";

    public static string ReportPreview(QuarterKey quarter) => $"{Root(quarter)}/report/preview.html";

    /// <summary>A frozen version as a page ("html"), a file ("pdf") or data ("json").</summary>
    public static string Version(QuarterKey quarter, int number, string format) =>
        string.Create(CultureInfo.InvariantCulture, $"{Root(quarter)}/report/{number}.{format}");

    /// <summary>What changed since the quarter before.</summary>
    public static string Changes(QuarterKey quarter) => $"{Root(quarter)}/changes";

    /// <summary>What changed from one version of the report to another.</summary>
    public static string Changes(QuarterKey quarter, int from, int to) =>
        string.Create(CultureInfo.InvariantCulture, $"{Changes(quarter)}?from={from}&to={to}");

    public static string Draft(QuarterKey quarter) => $"{Root(quarter)}/draft";

    public static string Step(QuarterKey quarter, QuarterStep step) => $"{Draft(quarter)}/" + step switch
    {
        QuarterStep.Share => "share",
        QuarterStep.GoOn => "go-on",
        QuarterStep.Redraft => "redraft",
        QuarterStep.MakeFinal => "final",
        QuarterStep.Reopen => "reopen",
    };

    /// <summary>The group's answer to a draft: the last one if none is named.</summary>
    public static string Response(QuarterKey quarter, int? draft = null) =>
        $"{Root(quarter)}/response{(draft is { } number ? string.Create(CultureInfo.InvariantCulture, $"?draft={number}") : "")}";

    public static string SendResponse(QuarterKey quarter) => $"{Root(quarter)}/response/send";

    public static string AgreeToRest(QuarterKey quarter) => $"{Root(quarter)}/response/agree";

    public static string CommentOnDraft(QuarterKey quarter) => $"{Root(quarter)}/response/comments";

    public static string Answer(QuarterKey quarter, Guid id) => $"{Response(quarter)}/{id}";

    public static string Release(QuarterKey quarter) => $"{Root(quarter)}/release";

    public static string AddForum(QuarterKey quarter) => $"{Root(quarter)}/forums/add";

    public static string Forum(QuarterKey quarter, Guid id) => $"{Root(quarter)}/forums/{id}";

    public static string RemoveForum(QuarterKey quarter, Guid id) => $"{Forum(quarter, id)}/remove";

    public static string Reply(QuarterKey quarter, Guid id) => $"{Answer(quarter, id)}/reply";

    public static string Meeting(QuarterKey quarter) => $"{Root(quarter)}/meeting";

    public static string EditMeeting(QuarterKey quarter) => $"{Meeting(quarter)}/edit";

    public static string AddAttendee(QuarterKey quarter) => $"{Meeting(quarter)}/attendees/add";

    public static string Attendee(QuarterKey quarter, Guid id) => $"{Meeting(quarter)}/attendees/{id}";

    public static string RemoveAttendee(QuarterKey quarter, Guid id) => $"{Attendee(quarter, id)}/remove";

    public static string AddUndertaking(QuarterKey quarter) => $"{Meeting(quarter)}/undertakings/add";

    public static string Undertaking(QuarterKey quarter, Guid id) => $"{Meeting(quarter)}/undertakings/{id}";

    public static string RemoveUndertaking(QuarterKey quarter, Guid id) => $"{Undertaking(quarter, id)}/remove";

    public static string AddContact(QuarterKey quarter) => $"{Meeting(quarter)}/contacts/add";

    public static string Contact(QuarterKey quarter, Guid id) => $"{Meeting(quarter)}/contacts/{id}";

    public static string RemoveContact(QuarterKey quarter, Guid id) => $"{Contact(quarter, id)}/remove";

    public static string Evidence(QuarterKey quarter, string? scope = null, string? focus = null)
    {
        var query = string.Join('&', new[] { ("scope", scope), ("focus", focus) }
            .Where(part => part.Item2 is not null).Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2!)}"));
        return $"{Root(quarter)}/evidence{(query.Length > 0 ? "?" + query : "")}";
    }

    public static string AddEvidence(QuarterKey quarter) => $"{Root(quarter)}/evidence/add";

    public static string ChangeEvidence(QuarterKey quarter, Guid id) => $"{Root(quarter)}/evidence/{id}";

    public static string RemoveEvidence(QuarterKey quarter, Guid id) => $"{Root(quarter)}/evidence/{id}/remove";

    public static string EvidenceFile(QuarterKey quarter, Guid id) => $"{Root(quarter)}/evidence/{id}/file";

    public static string AddPoint(QuarterKey quarter) => $"{Root(quarter)}/points";

    public static string ChangePoint(QuarterKey quarter, Guid id) => $"{Root(quarter)}/points/{id}";

    public static string RemovePoint(QuarterKey quarter, Guid id) => $"{Root(quarter)}/points/{id}/remove";

    private static string Root(QuarterKey quarter) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}";
}
