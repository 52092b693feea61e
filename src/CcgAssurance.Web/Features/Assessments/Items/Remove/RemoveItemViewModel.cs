using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Assessments.Items.Remove;

/// <summary>The item as it stands, with the question whether to remove it.</summary>
public sealed record RemoveItemViewModel(ItemPageViewModel Item) : IFormPage<RemoveItemViewModel, ButtonForm>
{
    public bool CanEdit => Item.CanEdit;

    public ButtonForm Stored { get; } = new() { Seen = Item.Stored.Seen };

    public ConflictNotice? Conflict { get; private init; }

    public RemoveItemViewModel WithForm(ButtonForm form) => this;

    public RemoveItemViewModel WithConflict(ButtonForm form, ConflictNotice notice) => this with { Conflict = notice };
}
