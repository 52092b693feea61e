namespace CcgAssurance.Domain.Framework;

/// <summary>
/// One rule of CCG assurance. Whatever a rule stops, warns of or derives carries it, so that people see the reason and
/// where it comes from.
/// </summary>
/// <param name="Id">The rule's fixed name in this service, such as "R125".</param>
/// <param name="Strength">How strongly the source says it.</param>
/// <param name="Source">The document and place it comes from.</param>
/// <param name="Sentence">The rule in one plain sentence, fit to be shown as the reason for something.</param>
public sealed record GuidanceRule(string Id, GuidanceStrength Strength, GuidanceSource Source, string Sentence);
