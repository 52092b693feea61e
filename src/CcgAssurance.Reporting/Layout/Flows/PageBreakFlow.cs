namespace CcgAssurance.Reporting.Layout.Flows;

/// <summary>Begins a page, unless the page has nothing yet.</summary>
internal sealed class PageBreakFlow : IFlow
{
    /// <inheritdoc/>
    public double Opening => 0;

    /// <inheritdoc/>
    public bool KeepsWithNext => false;

    /// <inheritdoc/>
    public void Flow(PageBuilder page, double next)
    {
        if (!page.IsAtTop)
        {
            page.Break();
        }
    }
}
