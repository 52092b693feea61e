using CcgAssurance.Data.Queries;
using CcgAssurance.Reporting;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Infrastructure.Reports;

/// <summary>Answers the three requests of each document: its page, its file and its file in large print.</summary>
public sealed class DocumentAnswers(DocumentFiles files)
{
    /// <summary>The page.</summary>
    public IActionResult Page(Controller controller, ShownDocument? shown, Func<ShownDocument, DocumentPage> page) =>
        shown is null ? controller.NotFound() : controller.View("Document", page(shown));

    /// <summary>The file: as it was kept where it was, and drawn anew of what is not sent yet.</summary>
    public async Task<IActionResult> PdfAsync(Controller controller, ShownDocument? shown, Func<Task<FrozenFile?>> kept, string name)
    {
        if (shown is null)
        {
            return controller.NotFound();
        }

        return shown.IsKept && await kept() is { } file
            ? controller.File(file.Bytes, file.MediaType, $"{name}.pdf")
            : controller.File(files.Make(shown.Document).ToArray(), files.MediaType, $"{name}.pdf");
    }

    /// <summary>The file in large print, which is drawn when somebody asks for it.</summary>
    public IActionResult LargePrint(Controller controller, ShownDocument? shown, string name) => shown is null
        ? controller.NotFound()
        : controller.File(files.Make(shown.Document, PrintSize.Large).ToArray(), files.MediaType, $"{name}.large-print.pdf");
}
