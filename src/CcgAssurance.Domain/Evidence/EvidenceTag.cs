namespace CcgAssurance.Domain.Evidence;

/// <summary>A subject that cuts across domains and themes, by which evidence can be found.</summary>
public enum EvidenceTag
{
    /// <summary>Safeguarding of children or adults.</summary>
    Safeguarding,

    /// <summary>Mental health.</summary>
    MentalHealth,

    /// <summary>Complaints.</summary>
    Complaints,
}

/// <summary>How these tags are written for people.</summary>
public static class EvidenceTagText
{
    /// <summary>The tag as people read it.</summary>
    public static string DisplayText(this EvidenceTag tag) => tag switch
    {
        EvidenceTag.Safeguarding => "Safeguarding",
        EvidenceTag.MentalHealth => "Mental health",
        EvidenceTag.Complaints => "Complaints",
    };
}
