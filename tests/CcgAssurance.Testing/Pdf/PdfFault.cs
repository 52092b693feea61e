namespace CcgAssurance.Testing.Pdf;

/// <summary>What can be wrong with a file that should conform to PDF/UA-1 and PDF/A-2a.</summary>
public enum PdfFaultKind
{
    NoLanguage,
    NotMarked,
    HeaderCellWithoutScope,
    TitleNotDisplayed,
    LinkWithoutDescription,
    LinkOutsideStructure,
    NoToUnicode,
    GlyphWithoutCharacter,
    UnevenTable,
    MarksOutsideStructure,
    MarksWithoutElement,
    ElementWithoutMarks,
    NotDeclared,
    HeadingsOutOfOrder,
    FontNotEmbedded,
    FontNotSubset,
    RoleInWrongPlace,
    RoleUnknown,
    NoTabOrder,
    NoTitle,
    MetadataDisagree,
    NoOutputIntent,
    MissingFromParentTree,
    MarksClaimedTwice,
    MarksInGroup,
    ReadOutOfOrder,
    FigureWithoutAlternative,
    FigureWithoutBox,
    FigureOutsideBox,
    FigureNotPlaced,
    FigureSplit,
}

/// <summary>A fault with where it is.</summary>
public sealed record PdfFault(PdfFaultKind Kind, string Detail);
