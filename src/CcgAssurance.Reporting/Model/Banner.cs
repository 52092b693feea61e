namespace CcgAssurance.Reporting.Model;

/// <summary>What the reader must not miss, set apart from the text.</summary>
/// <param name="Tone">What it stands for.</param>
/// <param name="Statement">The statement itself, in a few words.</param>
/// <param name="Explanation">Why it is so.</param>
public sealed record Banner(BannerTone Tone, string Statement, IReadOnlyList<Paragraph> Explanation) : Block;
