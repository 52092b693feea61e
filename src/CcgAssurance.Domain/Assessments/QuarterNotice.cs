namespace CcgAssurance.Domain.Assessments;

/// <summary>What somebody can be told about a quarter.</summary>
public enum QuarterNotice
{
    /// <summary>A draft was shared with the group.</summary>
    DraftShared,

    /// <summary>Minor corrections to the version that the group answered were sent to it.</summary>
    CorrectionSent,

    /// <summary>The group sent its answer to the draft.</summary>
    AnswerReceived,

    /// <summary>The group's time was over, and the report goes on without its answer.</summary>
    WentOnWithoutAnswer,

    /// <summary>The report is being drafted again, or a final one is being corrected.</summary>
    OpenedAgain,

    /// <summary>The report became final and waits for both sides to release it.</summary>
    MadeFinal,

    /// <summary>One side released the report, and the other has not.</summary>
    Released,

    /// <summary>One side does not release the report.</summary>
    Refused,

    /// <summary>Both sides released the report: it is public.</summary>
    Published,

    /// <summary>Somebody asked the director to correct the final report.</summary>
    CorrectionAsked,

    /// <summary>The director opened the report for correction, as somebody had asked.</summary>
    CorrectionTakenUp,

    /// <summary>The director does not correct the report, although somebody asked.</summary>
    CorrectionDeclined,
}
