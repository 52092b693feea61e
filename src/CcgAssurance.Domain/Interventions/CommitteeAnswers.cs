namespace CcgAssurance.Domain.Interventions;

/// <summary>What the committee decided.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="On">Its date.</param>
/// <param name="Reason">Why.</param>
public sealed record CommitteeAnswers(CommitteeDecision Decision, DateOnly On, string Reason);
