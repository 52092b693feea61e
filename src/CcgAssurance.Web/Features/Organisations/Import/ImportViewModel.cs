using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.Organisations.Import;

public sealed record ImportViewModel : IFormPage<ImportViewModel, ImportForm>
{
    /// <summary>The rows of the file with what stands in their way; null before a file was sent.</summary>
    public IReadOnlyList<ImportedRow>? Rows { get; init; }

    public int Problems => Rows?.Count(row => row.Problems.Count > 0) ?? 0;

    public bool CanEdit => true;

    public string Subject => "CCG";

    public ImportForm Stored { get; } = new();

    public ImportForm Form { get; init; } = new();

    public ConflictNotice? Conflict { get; init; }

    public ImportViewModel WithForm(ImportForm form) => this with { Form = form };

    public ImportViewModel WithConflict(ImportForm form, ConflictNotice notice) => this with { Form = form, Conflict = notice };
}
