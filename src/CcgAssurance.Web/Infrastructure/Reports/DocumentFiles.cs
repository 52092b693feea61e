using CcgAssurance.Reporting;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Web.Infrastructure.Reports;

/// <summary>Makes files of documents, and says in the log when the fonts could not show all of a text.</summary>
public sealed partial class DocumentFiles(IDocumentRenderer renderer, ILogger<DocumentFiles> logger)
{
    public string MediaType => renderer.MediaType;

    public ReadOnlyMemory<byte> Make(ReportDocument document, PrintSize size = PrintSize.Ordinary)
    {
        var file = renderer.Render(document, size);
        if (file.ReplacedCharacters > 0)
        {
            LogReplaced(logger, document.Properties.Title, file.ReplacedCharacters);
        }

        return file.Content;
    }

    [LoggerMessage(LogLevel.Warning, "{Document}: {Characters} characters are not in the fonts and were replaced")]
    private static partial void LogReplaced(ILogger logger, string document, int characters);
}
