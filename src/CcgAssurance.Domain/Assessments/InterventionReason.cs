using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Assessments;

/// <summary>Why a domain can be neither assured nor assured with support (2014/15 operational guidance, para 55).</summary>
[Rule("R140")]
public enum InterventionReason
{
    /// <summary>The group cannot show that it can mitigate its risks.</summary>
    CannotMitigateRisks,

    /// <summary>Support was agreed and has proved insufficient over time.</summary>
    SupportInsufficient,
}

/// <summary>How these reasons are written for people.</summary>
public static class InterventionReasonText
{
    /// <summary>The reason as people read it.</summary>
    public static string DisplayText(this InterventionReason reason) => reason switch
    {
        InterventionReason.CannotMitigateRisks => "The CCG cannot show that it can mitigate its risks",
        InterventionReason.SupportInsufficient => "Agreed support has proved insufficient over time",
    };
}
