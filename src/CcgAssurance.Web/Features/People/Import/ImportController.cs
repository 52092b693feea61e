using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Tables;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.People.Import;

/// <summary>Gives many people their roles at once, after showing what becomes of each row.</summary>
[Requires(Permission.ManagePeople)]
[KeepsWorkingCopy]
[Route("/admin/people/import")]
public sealed class ImportController(ImportCheckQuery check, IValidator<ImportForm> validator, ImportHandler handler) : Controller
{
    private const string RowsField = "Form.Rows";

    [HttpGet]
    public IActionResult Show() => View("Import", new ImportPage());

    [HttpGet("example.csv")]
    [Limited(LimitedUse.Export)]
    public Task<IActionResult> Example(CancellationToken cancellationToken) =>
        this.CsvAsync("People to import", ImportColumns.Example, cancellationToken);

    [HttpPost]
    [Limited(LimitedUse.Upload)]
    public async Task<IActionResult> Save(ImportForm form, Actor actor, CancellationToken cancellationToken)
    {
        var read = WithTextOfFile(form);
        var page = new ImportPage { Form = read };
        if (!this.Accepts(validator, read))
        {
            return this.Refused("Import", page);
        }

        var (rows, missing) = await check.RunAsync(read.Rows, actor, cancellationToken);
        page = page with { Rows = rows };
        var wrong = rows.Count(row => row.Problem is not null);
        if (missing.Count > 0 || wrong > 0)
        {
            ModelState.AddModelError(RowsField, missing.Count > 0 ? Headings(missing) : Problems(wrong));
            return this.Refused("Import", page);
        }

        if (!read.IsShown)
        {
            ModelState.Remove("Form.Shown");
            return View("Import", page);
        }

        return await this.SaveAsync(new FormSave<ImportPage, ImportForm>
        {
            View = "Import",
            Form = read,
            Validator = validator,
            IsOpen = true,
            Handle = () => handler.HandleAsync(HttpContext, read.Rows, actor, cancellationToken),
            Read = () => Task.FromResult(page),
            PageAddress = PeopleLinks.Import(),
            DoneAddress = PeopleLinks.List(null, null, page.HasNewPeople ? nameof(PersonState.Invited) : null, 1),
            DoneMessage = page.Done,
        });
    }

    private static string Headings(IReadOnlyList<string> missing) =>
        $"Add {(missing.Count == 1 ? "this heading" : "these headings")} to the first row: {string.Join(", ", missing)}";

    private static string Problems(int wrong) =>
        $"Change {wrong.Counted("row")} before you import. The table says what is wrong";

    // The text takes the place of the file, which no browser would send a second time.
    private ImportForm WithTextOfFile(ImportForm form)
    {
        if (form.File is not { } file)
        {
            return form;
        }

        var (text, problem) = SentTable.Read(file, ImportForm.Most + 2);
        if (problem is not null)
        {
            ModelState.AddModelError("Form.File", problem);
        }

        ModelState.Remove(RowsField);
        return form with { File = null, Rows = text, Shown = null };
    }
}
