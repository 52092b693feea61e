using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Publication;

/// <summary>
/// That somebody who may not correct a final report asks the director to, and what the director answers. What is published does not
/// change, so a mistake in it needs somebody who opens it for correction (2014/15 operational guidance, para 38).
/// </summary>
[Rule("R246")]
public sealed class CorrectionRequest : IVersioned, IAudited
{
    /// <summary>The longest text of a request, in characters.</summary>
    public const int TextMaxLength = 2_000;

    /// <summary>The longest answer, in characters: it can be why the report was opened for correction.</summary>
    public const int AnswerMaxLength = Actor.ReasonMaxLength;

    /// <summary>The longest name of a person, in characters.</summary>
    public const int NameMaxLength = 200;

    private CorrectionRequest()
    {
    }

    internal CorrectionRequest(AssessmentId assessment, int version, string text, DateOnly dueOn, Actor actor)
    {
        Id = Guid.CreateVersion7();
        AssessmentId = assessment;
        VersionNumber = version;
        Text = text;
        AskedById = actor.UserId;
        AskedBy = actor.Name;
        AskedFor = actor.Organisation;
        AskedAs = actor.Role;
        AskedAt = actor.At;
        DueOn = dueOn;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The quarterly assessment that it is part of.</summary>
    public AssessmentId AssessmentId { get; private set; }

    /// <summary>The number of the final version that it is about.</summary>
    public int VersionNumber { get; private set; }

    /// <summary>What is wrong, and where.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The person who asked.</summary>
    public UserId AskedById { get; private set; }

    /// <summary>The organisation for which that person asked. Whoever has left it is not told of the answer.</summary>
    public OrganisationCode AskedFor { get; private set; }

    /// <summary>The name of that person.</summary>
    public string AskedBy { get; private set; } = "";

    /// <summary>The role in which the person asked.</summary>
    public Role AskedAs { get; private set; }

    /// <summary>When it was sent.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>The last day for the director's answer.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>What became of it.</summary>
    public CorrectionRequestStatus Status { get; private set; }

    /// <summary>Why the director declined it, or opened the report for correction; null while it is open or was withdrawn.</summary>
    public string? Answer { get; private set; }

    /// <summary>The name of the person who answered or withdrew it.</summary>
    public string? ClosedBy { get; private set; }

    /// <summary>When that was.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Whether it waits for an answer.</summary>
    public bool IsOpen => Status == CorrectionRequestStatus.Open;

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => AssessmentId.Record;

    /// <inheritdoc />
    public string HistoryName => $"Request to correct version {VersionNumber}";

    internal void Close(CorrectionRequestStatus status, string? answer, Actor actor) =>
        (Status, Answer, ClosedBy, ClosedAt) = (status, answer, actor.Name, actor.At);
}
