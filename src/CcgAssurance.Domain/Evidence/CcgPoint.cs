using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Evidence;

/// <summary>
/// Something that the clinical commissioning group wants to say about a domain or theme, whether or not it matches a
/// descriptor (2014/15 operational guidance, para 10). It stands beside the judgement, and the area team cannot change it.
/// </summary>
[Rule("R32")]
public sealed class CcgPoint : IRecordPart
{
    /// <summary>The longest point, in characters.</summary>
    public const int TextMaxLength = 4_000;

    /// <summary>The longest name of a person, in characters.</summary>
    public const int AddedByMaxLength = 200;

    private CcgPoint()
    {
    }

    internal CcgPoint(AssessmentId assessment, Focus focus, string text, Actor actor)
    {
        Id = Guid.CreateVersion7();
        AssessmentId = assessment;
        Focus = focus;
        Text = text;
        AddedBy = actor.Name;
        AddedAt = actor.At;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The quarterly assessment that it is about.</summary>
    public AssessmentId AssessmentId { get; private set; }

    /// <summary>The domain or theme that it is about.</summary>
    public Focus Focus { get; private set; }

    /// <summary>What the group says.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Who added it.</summary>
    public string AddedBy { get; private set; } = "";

    /// <summary>When it was added.</summary>
    public DateTimeOffset AddedAt { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => AssessmentId.Record;

    /// <inheritdoc />
    public string HistoryName => "CCG point";

    internal void Change(string text) => Text = text;
}
