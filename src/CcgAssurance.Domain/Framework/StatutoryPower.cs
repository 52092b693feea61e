namespace CcgAssurance.Domain.Framework;

/// <summary>
/// The powers of the National Health Service Act 2006 that matter most for support and intervention
/// (2014/15 operational guidance, Annex 4). Every use records which one it was and for what purpose.
/// </summary>
[Rule("R178")]
public enum StatutoryPower
{
    /// <summary>Section 14Z9: NHS England exercises functions.</summary>
    S14Z9,

    /// <summary>Section 14Z10: assistance or support; support packages rest on it.</summary>
    S14Z10,

    /// <summary>Section 14Z18: a formal request for documents or information.</summary>
    S14Z18,

    /// <summary>Section 14Z19: a formal request for an explanation.</summary>
    S14Z19,

    /// <summary>Section 14Z21: intervention; the one power that is not for frequent use.</summary>
    S14Z21,
}
