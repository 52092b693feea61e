using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Views;

namespace CcgAssurance.Web.Features.Assessments.Items;

/// <summary>The items of a domain or theme in three groups, as its page lists them.</summary>
public sealed record ItemsOfViewModel
{
    public required QuarterHeader Quarter { get; init; }

    public required Focus Focus { get; init; }

    public required bool CanEdit { get; init; }

    /// <summary>The stage of the quarter as this page shows it, for the forms of the items.</summary>
    public required Guid StageToken { get; init; }

    public required IReadOnlyList<ReportItem> All { get; init; }

    /// <summary>What the group reported about its actions, by the action as it was first agreed.</summary>
    public required ILookup<Guid, ActionProgress> CcgProgress { get; init; }

    /// <summary>Which of them came from the report on a CCG that closed, in words, by the item there.</summary>
    public required IReadOnlyDictionary<Guid, string> PassedFrom { get; init; }

    /// <summary>How many open actions of the quarter before, on any domain or theme, are not carried forward yet.</summary>
    public required int ToCarry { get; init; }

    /// <summary>Improvement under support packages that is no achievement yet; none for whoever does not write the report.</summary>
    public required IReadOnlyList<RecognisedImprovement> Recognised { get; init; }

    /// <summary>Whether the reader opens escalations.</summary>
    public required bool CanEscalate { get; init; }

    public required DateOnly Today { get; init; }

    public PreviousAndNext Neighbours => PreviousAndNext.Around(
        Focus, Quarter.Framework, focus => AssessmentLinks.Items(Quarter.Key, focus));

    public IReadOnlyList<ReportItem> Achievements => Of(ItemKind.Achievement);

    public IReadOnlyList<ReportItem> Issues => Of(ItemKind.Issue);

    /// <summary>The actions that answer no issue.</summary>
    public IReadOnlyList<ReportItem> OtherActions => ActionsOn(null);

    public string PreviousQuarterName => Quarter.Key.Quarter.Before(Quarter.Key.Year).Quarter.Name;

    public IReadOnlyList<ReportItem> ActionsOn(Guid? issue) => [.. Of(ItemKind.Action).Where(action => action.IssueId == issue)];

    /// <summary>The items of a list, each with its place in it.</summary>
    public IReadOnlyList<ItemRow> Rows(IReadOnlyList<ReportItem> list) =>
        [.. list.Select(item => new ItemRow(this, item, item == list[0], item == list[^1]))];

    private List<ReportItem> Of(ItemKind kind) => [.. All.Where(item => item.Kind == kind)];
}

/// <summary>One item in its list.</summary>
public sealed record ItemRow(ItemsOfViewModel List, ReportItem Item, bool IsFirst, bool IsLast)
{
    /// <summary>Whether it is an action that was not delivered, or not in time.</summary>
    [Rule("R190")]
    public bool OffersEscalation =>
        Item.Status == ActionStatus.NotDelivered || (Item.IsOpenAction && Item.DueOn < List.Today);
}
