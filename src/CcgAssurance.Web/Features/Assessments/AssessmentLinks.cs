using System.Globalization;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Features.Assessments.Draft;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Assessments;

/// <summary>The addresses of a quarter: its judgements, narratives, items, drafts and versions.</summary>
public static class AssessmentLinks
{
    public static string Overview(QuarterKey quarter) => quarter.Address();

    public static string Corrections(QuarterKey quarter) => $"{quarter.Address()}#corrections";

    public static string Domain(QuarterKey quarter, DomainNumber domain) => $"{quarter.Address()}/domains/{domain}";

    public static string Theme(QuarterKey quarter, Theme theme) =>
        $"{quarter.Address()}/themes/{CrossCuttingThemes.All.Single(item => item.Theme == theme).Slug}";

    /// <summary>The page of a domain or of a theme.</summary>
    public static string On(QuarterKey quarter, Focus focus) =>
        focus.Domain is { } domain ? Domain(quarter, domain) : Theme(quarter, focus.Theme!.Value);

    /// <summary>The achievements, issues and actions of a domain or theme.</summary>
    public static string Items(QuarterKey quarter, Focus focus) => $"{quarter.Address()}/items/on/{focus}";

    /// <param name="issue">The issue that a new action answers.</param>
    public static string AddItem(QuarterKey quarter, Focus focus, ItemKind kind, Guid? issue = null) =>
        $"{quarter.Address()}/items/add?{Query(focus, kind, issue)}";

    /// <summary>The page of a new achievement that begins with what a progress review recognised.</summary>
    public static string AddAchievement(QuarterKey quarter, Focus focus, Guid review) =>
        $"{AddItem(quarter, focus, ItemKind.Achievement)}&review={review}";

    /// <summary>The page on which several items are added from lines that are pasted.</summary>
    public static string AddItems(QuarterKey quarter, Focus focus, ItemKind kind, Guid? issue = null) =>
        $"{quarter.Address()}/items/add-several?{Query(focus, kind, issue)}";

    public static string Item(QuarterKey quarter, Guid id) => $"{quarter.Address()}/items/{id}";

    /// <summary>The item where it stands, among those of its domain or theme.</summary>
    public static string ItemInList(QuarterKey quarter, Focus focus, Guid id) => $"{Items(quarter, focus)}#item-{id}";

    public static string RemoveItem(QuarterKey quarter, Guid id) => $"{Item(quarter, id)}/remove";

    public static string MoveItem(QuarterKey quarter, Guid id) => $"{Item(quarter, id)}/move";

    public static string CarryForward(QuarterKey quarter) => $"{quarter.Address()}/items/carry-forward";

    /// <summary>The actions of the group, with the form to report on one of them if it is named.</summary>
    public static string Actions(QuarterKey quarter, Guid? action = null) =>
        $"{quarter.Address()}/actions{(action is { } id ? $"#action-{id}" : "")}";

    public static string History(QuarterKey quarter) => $"{quarter.Address()}/history";

    public static string ReportFile(QuarterKey quarter) => $"{quarter.Address()}/report.pdf";

    public static string LargePrintFile(QuarterKey quarter) => $"{quarter.Address()}/report.large-print.pdf";

    public static string ReportPreview(QuarterKey quarter) => $"{quarter.Address()}/report/preview.html";

    /// <summary>A frozen version as a page ("html"), a file ("pdf", "large-print.pdf") or data ("json").</summary>
    public static string Version(QuarterKey quarter, int number, string format) =>
        string.Create(CultureInfo.InvariantCulture, $"{quarter.Address()}/report/{number}.{format}");

    /// <summary>What changed since the quarter before.</summary>
    public static string Changes(QuarterKey quarter) => $"{quarter.Address()}/changes";

    /// <summary>What changed from one version of the report to another.</summary>
    public static string Changes(QuarterKey quarter, int from, int to) =>
        string.Create(CultureInfo.InvariantCulture, $"{Changes(quarter)}?from={from}&to={to}");

    public static string Draft(QuarterKey quarter) => $"{quarter.Address()}/draft";

    public static string Step(QuarterKey quarter, QuarterStep step) => $"{Draft(quarter)}/" + step switch
    {
        QuarterStep.Share => "share",
        QuarterStep.SendCorrection => "correction",
        QuarterStep.GoOn => "go-on",
        QuarterStep.Redraft => "redraft",
        QuarterStep.MakeFinal => "final",
        QuarterStep.Reopen => "reopen",
    };

    private static string Query(Focus focus, ItemKind kind, Guid? issue) =>
        $"focus={focus}&kind={kind.ToString().ToLowerInvariant()}{(issue is null ? "" : $"&issue={issue}")}";
}
