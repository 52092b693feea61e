namespace CcgAssurance.Domain.Framework;

/// <summary>
/// What NHS England can do to a CCG that is failing, or at risk of failing, to discharge its functions
/// (2014/15 operational guidance, Annex 4, Intervention). A case may use several.
/// </summary>
[Rule("R216")]
public enum InterventionPower
{
    /// <summary>Direct how the CCG discharges its functions.</summary>
    DirectFunctions,

    /// <summary>Direct the CCG or its accountable officer to stop functions for a set period.</summary>
    CeaseFunctions,

    /// <summary>End the accountable officer's appointment and appoint another.</summary>
    ReplaceAccountableOfficer,

    /// <summary>Vary the constitution.</summary>
    VaryConstitution,

    /// <summary>NHS England carries out functions itself or arranges for another CCG to do so.</summary>
    ExerciseByBoardOrOtherCcg,

    /// <summary>Dissolve the CCG.</summary>
    Dissolve,
}
