namespace CcgAssurance.Domain.Files;

/// <summary>The kinds of file that can be kept with a record.</summary>
public enum StoredFileType
{
    /// <summary>A PDF document.</summary>
    Pdf,

    /// <summary>A Word document.</summary>
    Docx,

    /// <summary>An Excel workbook.</summary>
    Xlsx,

    /// <summary>A table as text.</summary>
    Csv,

    /// <summary>A PNG image.</summary>
    Png,

    /// <summary>A JPEG image.</summary>
    Jpeg,
}

/// <summary>How these kinds are written and sent.</summary>
public static class StoredFileTypes
{
    /// <summary>The kind as people read it.</summary>
    public static string DisplayText(this StoredFileType type) => type switch
    {
        StoredFileType.Pdf => "PDF",
        StoredFileType.Docx => "DOCX",
        StoredFileType.Xlsx => "XLSX",
        StoredFileType.Csv => "CSV",
        StoredFileType.Png => "PNG",
        StoredFileType.Jpeg => "JPEG",
    };

    /// <summary>The media type under which it is sent.</summary>
    public static string MediaType(this StoredFileType type) => type switch
    {
        StoredFileType.Pdf => "application/pdf",
        StoredFileType.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        StoredFileType.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        StoredFileType.Csv => "text/csv",
        StoredFileType.Png => "image/png",
        StoredFileType.Jpeg => "image/jpeg",
    };

    /// <summary>The endings that the name of such a file may have.</summary>
    public static IReadOnlyList<string> Endings(this StoredFileType type) => type switch
    {
        StoredFileType.Pdf => [".pdf"],
        StoredFileType.Docx => [".docx"],
        StoredFileType.Xlsx => [".xlsx"],
        StoredFileType.Csv => [".csv"],
        StoredFileType.Png => [".png"],
        StoredFileType.Jpeg => [".jpg", ".jpeg"],
    };
}
