using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Evidence;

/// <summary>What kind of source a piece of evidence comes from. The list stays open: the last one is named by hand.</summary>
[Rule("R118")]
public enum EvidenceKind
{
    /// <summary>National data or insight, such as the delivery dashboard.</summary>
    NationalInsight,

    /// <summary>A survey, such as the 360-degree survey of member practices and partners (R22).</summary>
    Survey,

    /// <summary>A report of a partner, such as a regulator or a surveillance group (R26).</summary>
    PartnerReport,

    /// <summary>What patients tell of their care.</summary>
    PatientStory,

    /// <summary>Complaints and concerns, or how they are handled.</summary>
    ComplaintsAndConcerns,

    /// <summary>A plan.</summary>
    Plan,

    /// <summary>Information that is gathered locally (R115).</summary>
    LocalInformation,

    /// <summary>Something else, which is named.</summary>
    Other,
}

/// <summary>How these kinds are written for people.</summary>
public static class EvidenceKindText
{
    /// <summary>The kind as people read it.</summary>
    public static string DisplayText(this EvidenceKind kind) => kind switch
    {
        EvidenceKind.NationalInsight => "National insight",
        EvidenceKind.Survey => "Survey",
        EvidenceKind.PartnerReport => "Partner report",
        EvidenceKind.PatientStory => "Patient story",
        EvidenceKind.ComplaintsAndConcerns => "Complaints and concerns",
        EvidenceKind.Plan => "Plan",
        EvidenceKind.LocalInformation => "Local information",
        EvidenceKind.Other => "Other",
    };

    /// <summary>An example where one helps, or null.</summary>
    public static string? HelpText(this EvidenceKind kind) => kind switch
    {
        EvidenceKind.Survey => "For example, what member practices, patients or partners say",
        EvidenceKind.PartnerReport => "Care Quality Commission, Monitor, a Quality Surveillance Group, a risk summit or another partner",
        EvidenceKind.ComplaintsAndConcerns => "Trends, single concerns or how complaints are handled",
        EvidenceKind.NationalInsight or EvidenceKind.PatientStory or EvidenceKind.Plan
            or EvidenceKind.LocalInformation or EvidenceKind.Other => null,
    };
}
