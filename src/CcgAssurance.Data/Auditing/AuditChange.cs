namespace CcgAssurance.Data.Auditing;

/// <summary>What happened to a part of a record.</summary>
public enum AuditChange
{
    /// <summary>It was added.</summary>
    Added,

    /// <summary>Some of its fields were changed.</summary>
    Changed,

    /// <summary>It was removed.</summary>
    Removed,
}
