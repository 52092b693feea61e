using CcgAssurance.Domain.Assessments;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Assessments.Items.Move;

/// <summary>
/// The item as it stands, with the question whether to move it after all. The buttons stand on the page of its domain or theme.
/// </summary>
public sealed record MoveItemViewModel(ItemPageViewModel Item, ItemMove Move) : IFormPage<MoveItemViewModel, ButtonForm>
{
    public bool CanEdit => Item.CanEdit;

    public ButtonForm Stored { get; } = new() { Seen = Item.Stored.Seen };

    public string ButtonDone => "moved";

    public ConflictNotice? Conflict { get; private init; }

    public MoveItemViewModel WithForm(ButtonForm form) => this;

    public MoveItemViewModel WithConflict(ButtonForm form, ConflictNotice notice) => this with { Conflict = notice };
}
