namespace CcgAssurance.Domain.Interventions;

/// <summary>What is recorded about support that was asked for or given.</summary>
/// <param name="Act">Whether it was asked for or given.</param>
/// <param name="Team">Of or by which team.</param>
/// <param name="On">The day.</param>
/// <param name="Text">Which support.</param>
public sealed record SupportNoteAnswers(SupportAct Act, SupportTeam Team, DateOnly On, string Text);
