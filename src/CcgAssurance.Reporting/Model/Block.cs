using System.Text.Json.Serialization;

namespace CcgAssurance.Reporting.Model;

/// <summary>
/// One part of a document's body. The kinds of it are the types named here, and nothing else; documents are kept with these names, which
/// stay as they are.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "block")]
[JsonDerivedType(typeof(Addressee), "addressee")]
[JsonDerivedType(typeof(Banner), "banner")]
[JsonDerivedType(typeof(CategoryMark), "category")]
[JsonDerivedType(typeof(FactList), "facts")]
[JsonDerivedType(typeof(Figure), "figure")]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(ItemList), "list")]
[JsonDerivedType(typeof(Letterhead), "letterhead")]
[JsonDerivedType(typeof(PageBreak), "pageBreak")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Signature), "signature")]
[JsonDerivedType(typeof(Table), "table")]
public abstract record Block;
