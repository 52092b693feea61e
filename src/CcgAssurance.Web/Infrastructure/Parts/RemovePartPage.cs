using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Infrastructure.Parts;

/// <summary>The page that asks before a part is removed.</summary>
public sealed record RemovePartPage : IFormPage<RemovePartPage, ButtonForm>, IPartPage
{
    public required string Caption { get; init; }

    public required PartHome Home { get; init; }

    public required string Name { get; init; }

    public string? Subject { get; init; }

    public required string Address { get; init; }

    public required bool CanEdit { get; init; }

    /// <summary>What would be removed.</summary>
    public required IRecordForm Answers { get; init; }

    public required Tokens Seen { get; init; }

    public ButtonForm Stored { get; } = new();

    public ConflictNotice? Conflict { get; init; }

    public string Heading => CanEdit ? $"Are you sure you want to remove this {Name}?" : $"This {Name} can no longer be removed";

    public bool IsNew => false;

    public string? WhenClosed => null;

    public string? About => null;

    public RemovePartPage WithForm(ButtonForm form) => this;

    public RemovePartPage WithConflict(ButtonForm form, ConflictNotice notice) => this with { Conflict = notice };
}
