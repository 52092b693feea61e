namespace CcgAssurance.Domain.Responses;

/// <summary>What the group answers to one judgement or issue.</summary>
public sealed record ResponseAnswers
{
    /// <summary>What it thinks of it.</summary>
    public CcgVerdict? Verdict { get; init; }

    /// <summary>What it has to say about it.</summary>
    public string? Comment { get; init; }

    /// <summary>Whether it asks for its disagreement to be printed.</summary>
    public bool PrintsDissent { get; init; }
}
