using System.Text.Json.Serialization;

namespace CcgAssurance.Reporting.Model;

/// <summary>
/// One part of a document's body. The kinds of it are the types named here, and nothing else; documents are kept with these names, which
/// stay as they are.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "block")]
[JsonDerivedType(typeof(Banner), "banner")]
[JsonDerivedType(typeof(CategoryMark), "category")]
[JsonDerivedType(typeof(FactList), "facts")]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(ItemList), "list")]
[JsonDerivedType(typeof(PageBreak), "pageBreak")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Table), "table")]
public abstract record Block;
