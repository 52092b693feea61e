namespace CcgAssurance.Domain.Files;

/// <summary>What a package of Office holds.</summary>
internal enum OfficeContent
{
    /// <summary>Something else, or it is no such package.</summary>
    Other,

    /// <summary>A document of Word.</summary>
    Document,

    /// <summary>A workbook of Excel.</summary>
    Workbook,

    /// <summary>Something that can run by itself when it is opened.</summary>
    Macros,
}
