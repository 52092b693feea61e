using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Organisations.Import;

/// <summary>Does all rows of an import or none of them.</summary>
public sealed class ImportHandler(AssuranceDbContext db, OrganisationChangeHandler changes)
{
    /// <summary>The rows, each with what stands in its way after the rows before it. Nothing is saved.</summary>
    public async Task<IReadOnlyList<ImportedRow>> PreviewAsync(
        IReadOnlyList<ImportedRow> rows, Actor actor, CancellationToken cancellationToken)
    {
        db.Forget();
        IReadOnlyList<ImportedRow> checkedRows = [];
        await db.AskAsync(async () =>
        {
            checkedRows = await ApplyAsync(rows, actor, cancellationToken);
            return Outcome.Done;
        });
        return checkedRows;
    }

    /// <summary>Saves all rows; refused, with nothing saved, where one of them cannot be done any more.</summary>
    public async Task<Outcome> HandleAsync(IReadOnlyList<ImportedRow> rows, Actor actor, CancellationToken cancellationToken)
    {
        db.Forget();
        var applied = await ApplyAsync(rows, actor, cancellationToken);
        if (applied.Any(row => row.Problems.Count > 0))
        {
            return Outcome.From([Finding.Blocking(
                GuidanceRules.R15, "Put the rows right that are marked below, and import the file again", nameof(ImportForm.Rows))]);
        }

        foreach (var ccg in db.Ccgs.Local.Where(IsChanged).ToList())
        {
            db.Expect(ccg, ccg.Version);
        }

        return await db.SaveAsync(actor, cancellationToken);
    }

    private bool IsChanged(Ccg ccg) =>
        db.Entry(ccg).State == EntityState.Modified
        || ccg.Names.Any(row => db.Entry(row).State is not EntityState.Unchanged)
        || ccg.AreaTeams.Any(row => db.Entry(row).State is not EntityState.Unchanged);

    private async Task<IReadOnlyList<ImportedRow>> ApplyAsync(
        IReadOnlyList<ImportedRow> rows, Actor actor, CancellationToken cancellationToken)
    {
        var applied = new List<ImportedRow>();
        foreach (var row in rows)
        {
            applied.Add(row with { Problems = await ProblemsAsync(row, actor, cancellationToken) });
        }

        return applied;
    }

    private async Task<IReadOnlyList<string>> ProblemsAsync(ImportedRow row, Actor actor, CancellationToken cancellationToken)
    {
        if (!OrganisationCode.TryParse(row.Code, null, out var code) || await changes.FindAsync(code, cancellationToken) is not { } ccg)
        {
            return ["Enter the code of a CCG that is recorded"];
        }

        if (ImportedRows.DayOf(row) is not { } day || day.Year < RecordedYears.First || day.Year > RecordedYears.Last)
        {
            return ["Enter the date as 2015-03-31 or 31/03/2015"];
        }

        var other = OrganisationCode.TryParse(row.Value, null, out var read) ? read : (OrganisationCode?)null;
        var outcome = row.Change switch
        {
            ImportedRows.Rename when row.Value.Length is 0 or > CcgName.MaxLength =>
                Refused($"Enter a name of {CcgName.MaxLength} characters or less as the value"),
            ImportedRows.Rename => ccg.Rename(row.Value, day),
            ImportedRows.Close when row.Value.Length > 0 && other is null =>
                Refused("Enter the code of the CCG that takes over as the value, or leave it empty"),
            ImportedRows.Close => await changes.CloseAsync(ccg, day, other, actor.Today, cancellationToken),
            ImportedRows.Move when other is null => Refused("Enter the code of an area team as the value"),
            ImportedRows.Move => await changes.MoveAsync(ccg, other.Value, day, cancellationToken),
            _ => Refused($"Enter {ImportedRows.Rename}, {ImportedRows.Close} or {ImportedRows.Move} as the change"),
        };
        return outcome.IsDone ? [] : [.. outcome.Findings.Select(finding => finding.Message)];
    }

    private static Outcome Refused(string message) => Outcome.From([Finding.Blocking(GuidanceRules.R15, message)]);
}
