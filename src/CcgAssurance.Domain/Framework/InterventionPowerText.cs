namespace CcgAssurance.Domain.Framework;

/// <summary>
/// How the six powers are written for people (2014/15 operational guidance, Annex 4, Intervention).
/// </summary>
[Rule("R216")]
public static class InterventionPowerText
{
    /// <summary>What the power does, in our own words.</summary>
    public static string DisplayText(this InterventionPower power) => power switch
    {
        InterventionPower.DirectFunctions => "Direct how the CCG discharges its functions",
        InterventionPower.CeaseFunctions => "Direct the CCG or its accountable officer to stop carrying out functions for a set period",
        InterventionPower.ReplaceAccountableOfficer => "End the accountable officer's appointment and appoint another",
        InterventionPower.VaryConstitution => "Vary the CCG's constitution",
        InterventionPower.ExerciseByBoardOrOtherCcg =>
            "Carry out functions for the CCG, or arrange for another CCG to do so",
        InterventionPower.Dissolve => "Dissolve the CCG",
    };
}
