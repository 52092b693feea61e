using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Domain.Assessments;

/// <summary>What has to be known of a quarter to say what is to be done in it.</summary>
public sealed record QuarterTaskFacts
{
    /// <summary>Where it stands.</summary>
    public required AssessmentStage Stage { get; init; }

    /// <summary>Its milestones.</summary>
    public required QuarterMilestones Milestones { get; init; }

    /// <summary>The day of the conversation, past or planned; null while it is not arranged.</summary>
    public DateOnly? MeetingDate { get; init; }

    /// <summary>Whether a desk review takes the place of the conversation.</summary>
    public bool IsDeskReview { get; init; }

    /// <summary>The number of the last frozen version; 0 before the first draft was shared.</summary>
    public int LastVersion { get; init; }

    /// <summary>Whether the public reads a version, so that work on another one is a correction, for which no milestone is set.</summary>
    public bool HasPublishedVersion { get; init; }

    /// <summary>The last day for the group's answer to the draft that it has.</summary>
    public DateOnly? ResponseDueOn { get; init; }

    /// <summary>How many comments of the group have no reply yet.</summary>
    public int RepliesMissing { get; init; }

    /// <summary>Whether the group was told that something is changed, so that it needs to see another draft.</summary>
    public bool HasPromisedChange { get; init; }

    /// <summary>What NHS England decided about publishing the final report: released, refused, or nothing yet.</summary>
    public bool? IsReleasedByNhsEngland { get; init; }

    /// <summary>What the group decided about publishing the final report: released, refused, or nothing yet.</summary>
    public bool? IsReleasedByCcg { get; init; }

    /// <summary>The day on which the report was published, if it is.</summary>
    public DateOnly? PublishedOn { get; init; }
}
