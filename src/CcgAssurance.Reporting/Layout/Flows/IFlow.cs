namespace CcgAssurance.Reporting.Layout.Flows;

/// <summary>A part of the body that finds its place on the pages.</summary>
internal interface IFlow
{
    /// <summary>How much room it needs at the end of a page to begin there.</summary>
    double Opening { get; }

    /// <summary>Whether what follows must begin on the page where this ends.</summary>
    bool KeepsWithNext { get; }

    /// <summary>Goes onto the pages.</summary>
    /// <param name="page">The pages so far.</param>
    /// <param name="next">How much room what follows needs to begin.</param>
    void Flow(PageBuilder page, double next);
}
