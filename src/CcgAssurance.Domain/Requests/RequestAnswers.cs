using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Requests;

/// <summary>What a request says, as it is drafted. What it must say is asked when it is issued.</summary>
public sealed record RequestAnswers
{
    /// <summary>What it is about, in a line.</summary>
    public required string Subject { get; init; }

    /// <summary>Under which power it is made.</summary>
    public required RequestPower Power { get; init; }

    /// <summary>Who must answer it.</summary>
    public required RequestAddressee Addressee { get; init; }

    /// <summary>The name of an addressee who is not the group itself.</summary>
    public string? AddresseeName { get; init; }

    /// <summary>What kinds of things it asks for.</summary>
    public required IReadOnlyList<RequiredItem> Required { get; init; }

    /// <summary>What exactly it asks for.</summary>
    public required string Details { get; init; }

    /// <summary>For what purpose it asks.</summary>
    public string? Purpose { get; init; }

    /// <summary>What there is reason to believe, where a power is used.</summary>
    public RequestGround? Ground { get; init; }

    /// <summary>Why there is reason to believe it.</summary>
    public string? GroundReason { get; init; }

    /// <summary>The day of the conversation that it follows.</summary>
    public DateOnly? ConversationOn { get; init; }

    /// <summary>The last day for the reply.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The area team's reference of the letter.</summary>
    public string? LetterReference { get; init; }

    /// <summary>The domain or theme that it is about.</summary>
    public Focus? Focus { get; init; }
}
