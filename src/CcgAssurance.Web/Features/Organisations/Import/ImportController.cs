using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Tables;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Organisations.Import;

/// <summary>The import: a file is looked at first, and what was looked at is saved with a second button.</summary>
[Requires(Permission.ChangeOrganisations)]
public sealed class ImportController(IValidator<ImportForm> validator, ImportHandler handler) : Controller
{
    [HttpGet("/organisations/import")]
    public IActionResult Show() => View("Import", new ImportViewModel());

    [HttpPost("/organisations/import")]
    [Limited(LimitedUse.Upload)]
    public async Task<IActionResult> Preview(ImportForm form, Actor actor, CancellationToken cancellationToken)
    {
        var (text, unread) = form.File is { } file ? SentTable.Read(file, ImportedRows.Max + 2) : (null, "Select a CSV or XLSX");
        var rows = text is { Length: <= ImportedRows.TextMaxLength } ? ImportedRows.Read(text) : null;
        if (!ModelState.IsValid || rows is null or { Count: 0 or > ImportedRows.Max })
        {
            if (ModelState.IsValid)
            {
                ModelState.AddModelError($"Form.{nameof(form.File)}", unread ?? ProblemOf(rows));
            }

            return this.Refused("Import", new ImportViewModel());
        }

        var page = new ImportViewModel
        {
            Rows = await handler.PreviewAsync(rows, actor, cancellationToken),
            Form = new ImportForm { Rows = text },
        };
        return page.Problems > 0 ? this.Refused("Import", page) : View("Import", page);
    }

    [HttpPost("/organisations/import/rows")]
    [Limited(LimitedUse.Upload)]
    public Task<IActionResult> Save(ImportForm form, Actor actor, CancellationToken cancellationToken)
    {
        var rows = form.Rows is { Length: <= ImportedRows.TextMaxLength } text ? ImportedRows.Read(text) ?? [] : [];
        return this.SaveAsync(new FormSave<ImportViewModel, ImportForm>
        {
            View = "Import",
            Form = form,
            Validator = validator,
            IsOpen = rows.Count <= ImportedRows.Max,
            Handle = () => handler.HandleAsync(rows, actor, cancellationToken),
            Read = async () => new ImportViewModel
            {
                Rows = rows.Count == 0 ? null : await handler.PreviewAsync(rows, actor, cancellationToken),
            },
            PageAddress = OrganisationLinks.Import(),
            DoneAddress = OrganisationLinks.List(),
            DoneMessage = rows.Count == 1 ? "1 change imported" : $"{rows.Count} changes imported",
        });
    }

    private static string ProblemOf(IReadOnlyList<ImportedRow>? rows) => rows switch
    {
        { Count: 0 } => "The selected file has no rows below its first one",
        not null => $"The selected file must have {ImportedRows.Max} rows or less",
        null => "The first row of the selected file must name the columns code, change, date and value",
    };
}
