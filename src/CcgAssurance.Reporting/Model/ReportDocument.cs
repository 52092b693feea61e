namespace CcgAssurance.Reporting.Model;

/// <summary>
/// A document as a tree of meaning: what is a heading, a list, a table with its headings. It holds no points, colours or fonts,
/// so that the same tree can be laid out as PDF and drawn as HTML, and the two cannot say different things.
/// </summary>
/// <param name="Properties">What the document says about itself.</param>
/// <param name="Page">What stands around the body on every page.</param>
/// <param name="Body">
/// The body in reading order. It begins with its only first-level heading; that of a letter begins with the letterhead, and addressee and
/// salutation may stand before the heading.
/// </param>
public sealed record ReportDocument(DocumentProperties Properties, PageFurniture Page, IReadOnlyList<Block> Body);
