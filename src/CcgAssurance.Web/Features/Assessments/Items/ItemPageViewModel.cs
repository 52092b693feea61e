using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Assessments.Items;

public sealed record ItemPageViewModel : IFormPage<ItemPageViewModel, ItemForm>
{
    public required QuarterHeader Quarter { get; init; }

    public required Focus Focus { get; init; }

    public required ItemKind Kind { get; init; }

    /// <summary>The item that is changed; null for one that is added.</summary>
    public required Guid? Id { get; init; }

    public required bool CanEdit { get; init; }

    public required ItemForm Stored { get; init; }

    public required ItemForm Form { get; init; }

    /// <summary>The issues that an action may answer, none first.</summary>
    public required IReadOnlyList<NhsOption> Issues { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public string FocusName => Focus.NameIn(Quarter.Framework);

    /// <summary>The list that the item stands in.</summary>
    public string ListAddress => AssessmentLinks.Items(Quarter.Key, Focus);

    public string Heading => $"{(Id is null ? "Add" : "Change")} {Kind.WithArticle()}";

    /// <summary>Where the form is sent.</summary>
    public string Address => Id is { } id
        ? AssessmentLinks.Item(Quarter.Key, id)
        : AssessmentLinks.AddItem(Quarter.Key, Focus, Kind, Stored.IssueId);

    /// <summary>The title of the issue that an action answers; null where it answers none.</summary>
    public string? IssueTitle => Stored.IssueId is { } issue ? IssueOr(issue.ToString()) : null;

    public ItemPageViewModel WithForm(ItemForm form) => this with { Form = form };

    public ItemPageViewModel WithConflict(ItemForm form, ConflictNotice notice) =>
        this with
        {
            Form = form with { Seen = Stored.Seen },
            Conflict = notice with
            {
                Differences = [.. notice.Differences.Select(row => row with { Saved = IssueOr(row.Saved), Mine = IssueOr(row.Mine) })],
            },
        };

    // The form holds the key of an issue, and the page shows its title.
    private string? IssueOr(string? answer) => Issues.FirstOrDefault(issue => issue.Value == answer)?.Text ?? answer;
}
