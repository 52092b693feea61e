namespace CcgAssurance.Domain.Escalations;

/// <summary>What is recorded when a milestone is met.</summary>
/// <param name="Milestone">The milestone, by what it is known by in every edition.</param>
/// <param name="On">The day on which it was met.</param>
/// <param name="Note">How it was met.</param>
public sealed record MilestoneMarkAnswers(Guid Milestone, DateOnly On, string Note);
