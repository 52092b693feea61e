namespace CcgAssurance.Reporting.Model;

/// <summary>What part a paragraph plays.</summary>
public enum ParagraphKind
{
    /// <summary>Ordinary text.</summary>
    Body,

    /// <summary>The sentence under a title that says what the document is.</summary>
    Lead,

    /// <summary>The name of what follows, where that is too small for a heading; it is never parted from it.</summary>
    Label,

    /// <summary>Something on the side, as the source of a rule.</summary>
    Note,
}
