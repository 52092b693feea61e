using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Interventions;

/// <summary>What the Assurance and Development Committee decided (2014/15 operational guidance, para 59, step 6).</summary>
[Rule("R214")]
public enum CommitteeDecision
{
    /// <summary>The directions can go to the Chief Executive for signature.</summary>
    Approved,

    /// <summary>The case is over.</summary>
    Rejected,
}

/// <summary>How the decisions are written for people.</summary>
public static class CommitteeDecisionText
{
    /// <summary>The decision as people read it.</summary>
    public static string DisplayText(this CommitteeDecision decision) => decision switch
    {
        CommitteeDecision.Approved => "Approved",
        CommitteeDecision.Rejected => "Rejected",
    };
}
