namespace CcgAssurance.Reporting.Layout;

/// <summary>The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that documents here use, by their standard names.</summary>
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
}
