namespace CcgAssurance.Domain.Escalations;

/// <summary>A record that an escalation is about.</summary>
/// <param name="Id">Its key; of an issue or action the one that it keeps when it is carried to later quarters.</param>
/// <param name="Title">What it is called when it is linked.</param>
public sealed record EscalationLinkAnswers(Guid Id, string Title);
