using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Infrastructure.Parts;

/// <summary>The page on which a part is added or changed.</summary>
public sealed record PartPage<TForm> : IFormPage<PartPage<TForm>, TForm>, IPartPage
    where TForm : IRecordForm
{
    public required string Caption { get; init; }

    public required string Heading { get; init; }

    public required PartHome Home { get; init; }

    public required string Name { get; init; }

    public string? Subject { get; init; }

    public required string Address { get; init; }

    public required bool IsNew { get; init; }

    public required bool CanEdit { get; init; }

    public string? WhenClosed { get; init; }

    public string? About { get; init; }

    public required TForm Stored { get; init; }

    public required TForm Form { get; init; }

    public required Tokens Seen { get; init; }

    public ConflictNotice? Conflict { get; init; }

    public IRecordForm Answers => Stored;

    public PartPage<TForm> WithForm(TForm form) => this with { Form = form };

    public PartPage<TForm> WithConflict(TForm form, ConflictNotice notice) => this with { Form = form, Conflict = notice };
}
