namespace CcgAssurance.Domain.Requests;

/// <summary>What was found about the replies that were not looked at before.</summary>
/// <param name="IsSufficient">Whether they give sufficient assurance.</param>
/// <param name="Reason">Why, or why not.</param>
public sealed record FindingAnswers(bool IsSufficient, string Reason);
