using CcgAssurance.Reporting.Layout.Lines;

namespace CcgAssurance.Reporting.Layout.Tables;

/// <summary>Where a table stands in its document, and what makes lines of its words.</summary>
/// <param name="Root">The element that it is a part of.</param>
/// <param name="HeadingLevel">The level of the heading above it; its groups stand below that in the outline.</param>
/// <param name="Breaking">What breaks lines.</param>
/// <param name="Blocks">What makes lines of blocks.</param>
/// <param name="Sheet">The paper.</param>
internal sealed record TablePlace(StructureElement Root, int HeadingLevel, LineBreaking Breaking, BlockLines Blocks, Sheet Sheet)
{
    /// <summary>How tall a heading may be that stands again on every page.</summary>
    public double LargestRepeat => Sheet.BodyHeight * PrintStyle.LargestRepeat;
}
