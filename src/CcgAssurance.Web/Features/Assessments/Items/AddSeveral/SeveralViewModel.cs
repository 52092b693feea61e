using CcgAssurance.Domain.Assessments;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Assessments.Items.AddSeveral;

/// <summary>The page on which several items are added at once, around that of a single new one.</summary>
public sealed record SeveralViewModel(ItemPageViewModel Item) : IFormPage<SeveralViewModel, SeveralForm>
{
    public bool CanEdit => Item.CanEdit;

    public SeveralForm Stored { get; } = new() { Seen = Item.Stored.Seen };

    public SeveralForm Form { get; init; } = new() { Seen = Item.Stored.Seen };

    /// <summary>The items that the lines make, once they are to be looked at.</summary>
    public IReadOnlyList<ItemAnswers> Items { get; init; } = [];

    public ConflictNotice? Conflict { get; init; }

    public string Plural => Item.Kind.DisplayText().ToLowerInvariant() + "s";

    public string Address => AssessmentLinks.AddItems(Item.Quarter.Key, Item.Focus, Item.Kind, Item.Stored.IssueId);

    public SeveralViewModel WithForm(SeveralForm form) => this with { Form = form };

    public SeveralViewModel WithConflict(SeveralForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen }, Conflict = notice with { Differences = [] } };

    /// <summary>The page with the lines as the items that they make.</summary>
    public SeveralViewModel Showing(SeveralForm form) =>
        this with { Form = form, Items = form.ToAnswers(Item.Kind, Item.Stored.IssueId) };
}
