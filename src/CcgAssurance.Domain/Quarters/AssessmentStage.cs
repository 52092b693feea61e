namespace CcgAssurance.Domain.Quarters;

/// <summary>Where a quarterly assessment stands, from the opening of the year to publication.</summary>
public enum AssessmentStage
{
    /// <summary>The quarter is open and nothing is recorded yet.</summary>
    Planned,

    /// <summary>Evidence or points for the conversation are being collected.</summary>
    EvidenceGathering,

    /// <summary>The conversation was held, or there is a stated reason for holding none.</summary>
    ConversationHeld,

    /// <summary>The area team is writing its judgements.</summary>
    Draft,

    /// <summary>The clinical commissioning group has the draft report (R222).</summary>
    SharedWithCcg,

    /// <summary>The group has answered, or its time to answer is over.</summary>
    CcgResponded,

    /// <summary>The judgements are confirmed and the headline exists.</summary>
    Final,

    /// <summary>Both sides have released the report to the public.</summary>
    Published,
}

/// <summary>What each stage means for those who work on the assessment.</summary>
public static class AssessmentStages
{
    /// <summary>The stage as people read it.</summary>
    public static string DisplayText(this AssessmentStage stage) => stage switch
    {
        AssessmentStage.Planned => "Planned",
        AssessmentStage.EvidenceGathering => "Gathering evidence",
        AssessmentStage.ConversationHeld => "Conversation held",
        AssessmentStage.Draft => "Draft",
        AssessmentStage.SharedWithCcg => "Shared with CCG",
        AssessmentStage.CcgResponded => "CCG responded",
        AssessmentStage.Final => "Final",
        AssessmentStage.Published => "Published",
    };

    /// <summary>Whether the area team may still write: until the draft is shared, and not after.</summary>
    public static bool IsOpenForDrafting(this AssessmentStage stage) => stage < AssessmentStage.SharedWithCcg;
}
