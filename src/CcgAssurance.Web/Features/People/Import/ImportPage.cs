using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Features.People.Import;

public sealed record ImportPage : IFormPage<ImportPage, ImportForm>
{
    public bool CanEdit => true;

    public ImportForm Stored { get; init; } = new();

    public ImportForm Form { get; init; } = new();

    public ConflictNotice? Conflict { get; init; }

    /// <summary>What becomes of the rows, once they were read.</summary>
    public IReadOnlyList<ImportedRow> Rows { get; init; } = [];

    public bool CanImport => Rows.Any(row => !row.IsHeld) && Rows.All(row => row.Problem is null);

    public string? Subject => "table";

    public bool HasNewPeople => NewPeople > 0;

    /// <summary>"3 people will be invited and 4 roles given."</summary>
    public string Summary => $"{Counts(" will be invited and ")} will be given.";

    /// <summary>What was done, once it was.</summary>
    public string Done => $"{Counts(" invited, ")} given";

    private int NewPeople => Rows.Select(row => row.Person).Where(person => person is { IsNew: true }).Distinct().Count();

    private string Counts(string between) =>
        $"{NewPeople.Counted("person", "people")}{between}{Rows.Count(row => !row.IsHeld).Counted("role")}";

    public ImportPage WithForm(ImportForm form) => this with { Form = form };

    public ImportPage WithConflict(ImportForm form, ConflictNotice notice) =>
        this with { Form = form with { Seen = Stored.Seen, Shown = null }, Conflict = notice with { Differences = [] } };
}
