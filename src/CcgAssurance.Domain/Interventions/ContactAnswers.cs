namespace CcgAssurance.Domain.Interventions;

/// <summary>What is recorded about an earlier informal contact on the same concern.</summary>
/// <param name="On">Its day.</param>
/// <param name="With">Between whom.</param>
/// <param name="Text">What was said.</param>
public sealed record ContactAnswers(DateOnly On, string With, string Text);
