using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Quarters;

/// <summary>The key of a quarterly assessment.</summary>
public readonly record struct AssessmentId(Guid Value)
{
    /// <summary>The kind of record: the assessment of one group in one quarter, with all its parts.</summary>
    public static RecordKind Kind { get; } = new("QuarterlyAssessment");

    /// <summary>The assessment as history, versions, tasks and notices name it.</summary>
    public RecordKey Record => new(Kind, ToString());

    /// <summary>The bare value.</summary>
    public override string ToString() => Value.ToString();
}
