namespace CcgAssurance.Domain.Records;

/// <summary>Whether a finding stops what was asked for.</summary>
public enum FindingSeverity
{
    /// <summary>It stops it until it is put right.</summary>
    Blocking,

    /// <summary>It stops nothing, but somebody should look at it first.</summary>
    Warning,
}
