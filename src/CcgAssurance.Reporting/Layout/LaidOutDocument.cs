using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Layout;

/// <summary>
/// A document whose every mark has its place: what a writer needs to make the file. Positions are in points (1/72 inch)
/// from the top left corner of the page.
/// </summary>
/// <param name="Properties">What the document says about itself.</param>
/// <param name="Root">The structure in reading order, to which the marks on the pages refer.</param>
/// <param name="Pages">The pages.</param>
/// <param name="ReplacedCharacters">How many characters the fonts could not show.</param>
internal sealed record LaidOutDocument(
    DocumentProperties Properties, StructureElement Root, IReadOnlyList<LaidOutPage> Pages, int ReplacedCharacters);
