namespace CcgAssurance.Domain.Ccgs;

/// <summary>An office of a clinical commissioning group that is always held by a named person (R13).</summary>
public enum Office
{
    /// <summary>The chair of the governing body.</summary>
    Chair,

    /// <summary>The accountable officer, whose functions an intervention can stop (2014/15 operational guidance, Annex 4).</summary>
    AccountableOfficer,
}
