namespace CcgAssurance.Reporting.Layout;

/// <summary>The structure types that documents here use: but for one those of PDF 1.7 (ISO 32000-1, 14.8.4), by their names.</summary>
internal enum StructureRole
{
    Document,
    Div,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    P,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    THead,
    TBody,
    TR,
    TH,
    TD,
    Link,
    Figure,
    Caption,

    /// <summary>Words that carry weight. PDF 1.7 has no type for them, so the file says what this one is to be taken for.</summary>
    Strong,
}
