namespace CcgAssurance.Reporting.Model;

/// <summary>
/// A drawing of lines, marks and words, such as a chart. It is never split over pages, and a page that is narrower shows it smaller. What
/// it shows is said in words too, for whoever cannot see it (WCAG 2.2, criterion 1.1.1).
/// </summary>
/// <param name="Title">What it is, in a few words, such as "Line chart of the deficit against the plan".</param>
/// <param name="Alternative">What it shows, in sentences that say as much as the drawing.</param>
/// <param name="Width">How wide it is, in points.</param>
/// <param name="Height">How tall it is, in points.</param>
/// <param name="Shapes">What is drawn, in the order of drawing; words that belong together follow each other.</param>
/// <param name="Caption">What stands above it for everybody, or null where the text before it says that.</param>
public sealed record Figure(
    string Title,
    string Alternative,
    double Width,
    double Height,
    IReadOnlyList<FigureShape> Shapes,
    string? Caption = null) : Block
{
    /// <summary>What is read out in place of the drawing.</summary>
    internal string ReadOut => $"{Title}. {Alternative}";

    /// <summary>The words that are drawn, in order.</summary>
    internal IEnumerable<string> Words => Shapes.OfType<FigureText>().Select(text => text.Text);
}
