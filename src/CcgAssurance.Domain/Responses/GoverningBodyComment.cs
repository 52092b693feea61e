using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Responses;

/// <summary>
/// What a member of the governing body says about a draft. It helps the group to answer and stays within it until the answer is sent.
/// </summary>
[Rule("R12")]
public sealed class GoverningBodyComment : IVersioned, IAudited
{
    /// <summary>The longest comment, in characters.</summary>
    public const int TextMaxLength = 4_000;

    /// <summary>The longest name of a person, in characters.</summary>
    public const int AddedByMaxLength = 200;

    private GoverningBodyComment()
    {
    }

    internal GoverningBodyComment(AssessmentId assessment, int draft, string text, Actor actor)
    {
        Id = Guid.CreateVersion7();
        AssessmentId = assessment;
        DraftNumber = draft;
        Text = text;
        AddedBy = actor.Name;
        AddedAt = actor.At;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The quarterly assessment that it is part of.</summary>
    public AssessmentId AssessmentId { get; private set; }

    /// <summary>The number of the draft that it is about.</summary>
    public int DraftNumber { get; private set; }

    /// <summary>The comment.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The name of the member.</summary>
    public string AddedBy { get; private set; } = "";

    /// <summary>When it was added.</summary>
    public DateTimeOffset AddedAt { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => AssessmentId.Record;

    /// <inheritdoc />
    public string HistoryName => $"Comment of the governing body on version {DraftNumber}";

    /// <summary>Always: it is the group's own.</summary>
    public bool IsConfidential => true;
}
