using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Interventions;

/// <summary>On which of two routes an intervention comes about (2014/15 operational guidance, Annex 4).</summary>
[Rule("R201")]
public enum InterventionRoute
{
    /// <summary>Existing powers were used over time and were not enough.</summary>
    PowersInsufficient,

    /// <summary>The quality of patient care is at serious risk, which is extraordinary.</summary>
    SeriousPatientRisk,
}

/// <summary>How the routes are written for people.</summary>
public static class InterventionRouteText
{
    /// <summary>The route as people read it.</summary>
    public static string DisplayText(this InterventionRoute route) => route switch
    {
        InterventionRoute.PowersInsufficient => "Existing powers have been used over time and are not enough",
        InterventionRoute.SeriousPatientRisk => "The quality of patient care is at serious risk",
    };
}
