using CcgAssurance.Reporting.Layout;

namespace CcgAssurance.Reporting.Pdf;

/// <summary>Something on a page that belongs to an element of the structure.</summary>
internal abstract record PageItem(StructureElement Element);

/// <summary>A stretch of marks, by its number on the page.</summary>
internal sealed record MarkedContentItem(StructureElement Element, int Id) : PageItem(Element);

/// <summary>An area that leads somewhere, by its index among those of the page.</summary>
internal sealed record LinkItem(StructureElement Element, int Index) : PageItem(Element);
