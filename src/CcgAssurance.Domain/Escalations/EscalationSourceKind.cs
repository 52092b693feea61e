using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Escalations;

/// <summary>What kind of source the area team's single view brings together (2014/15 operational guidance, Annex 4).</summary>
[Rule("R193")]
public enum EscalationSourceKind
{
    /// <summary>Figures that are collected for all of England.</summary>
    NationalData,

    /// <summary>Figures and documents of the area.</summary>
    LocalData,

    /// <summary>What the group itself reported or replied.</summary>
    Ccg,

    /// <summary>Meetings and other conversations of the two sides.</summary>
    Meeting,

    /// <summary>Patients and the public.</summary>
    Patients,

    /// <summary>A regulator.</summary>
    Regulator,

    /// <summary>Another organisation of the area.</summary>
    Partner,

    /// <summary>What the area team heard. It stays in the area team, always.</summary>
    SoftIntelligence,
}

/// <summary>How these kinds are written for people, and which of them the group and the public never see.</summary>
public static class EscalationSourceKinds
{
    /// <summary>The kind as people read it.</summary>
    public static string DisplayText(this EscalationSourceKind kind) => kind switch
    {
        EscalationSourceKind.NationalData => "National data",
        EscalationSourceKind.LocalData => "Local data",
        EscalationSourceKind.Ccg => "The CCG's own reports and replies",
        EscalationSourceKind.Meeting => "Meetings with the CCG",
        EscalationSourceKind.Patients => "Patients and the public",
        EscalationSourceKind.Regulator => "A regulator",
        EscalationSourceKind.Partner => "A partner, such as a council or a provider",
        EscalationSourceKind.SoftIntelligence => "Soft intelligence",
    };

    /// <summary>Whether it is shown to nobody outside the area team, and never published.</summary>
    [Rule("R119", "R193")]
    public static bool IsSoft(this EscalationSourceKind kind) => kind == EscalationSourceKind.SoftIntelligence;
}
