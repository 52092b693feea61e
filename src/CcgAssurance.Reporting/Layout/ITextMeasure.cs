namespace CcgAssurance.Reporting.Layout;

/// <summary>What the layout must know of the fonts.</summary>
internal interface ITextMeasure
{
    /// <summary>The width of a text in points, kerning included.</summary>
    double Width(string text, Face face, double size);

    /// <summary>How far the face reaches above and below its baseline, in points, both as positive numbers.</summary>
    (double Ascent, double Descent) Reach(Face face, double size);

    /// <summary>Whether every face can show a character, given as its Unicode code point.</summary>
    bool CanShow(int codePoint);
}
