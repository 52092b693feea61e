namespace CcgAssurance.Domain.Interventions;

/// <summary>An escalation that is evidence that other powers were used first.</summary>
/// <param name="Id">The escalation.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its subject.</param>
/// <param name="IsEvidence">Whether it is one that counts: its view was put to the group, and it was not withdrawn.</param>
public sealed record EvidenceAnswers(Guid Id, int Number, string Title, bool IsEvidence);
