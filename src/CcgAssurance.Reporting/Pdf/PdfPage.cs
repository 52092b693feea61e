using CcgAssurance.Reporting.Layout;

namespace CcgAssurance.Reporting.Pdf;

/// <summary>A page with its place in the file.</summary>
/// <param name="Index">Its place in the document, from 0, which is also its key in the parent tree.</param>
/// <param name="Number">The number of its object.</param>
/// <param name="Layout">Its size and marks.</param>
/// <param name="Content">What is drawn on it.</param>
/// <param name="Links">Its links, in the order of <see cref="PageContent.Links"/>.</param>
internal sealed record PdfPage(int Index, int Number, LaidOutPage Layout, PageContent Content, IReadOnlyList<PdfLink> Links);

/// <summary>A link with its place in the file.</summary>
/// <param name="Number">The number of its object.</param>
/// <param name="Key">Its key in the parent tree.</param>
/// <param name="Mark">Its area and address.</param>
internal sealed record PdfLink(int Number, int Key, LinkMark Mark);
