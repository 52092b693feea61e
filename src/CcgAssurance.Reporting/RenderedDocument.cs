namespace CcgAssurance.Reporting;

/// <summary>A file made of a document.</summary>
/// <param name="Content">The bytes of the file.</param>
/// <param name="Pages">How many pages it has.</param>
/// <param name="ReplacedCharacters">
/// How many characters the fonts could not show, so that a box is printed; 0 when all can be read.
/// </param>
public sealed record RenderedDocument(ReadOnlyMemory<byte> Content, int Pages, int ReplacedCharacters);
