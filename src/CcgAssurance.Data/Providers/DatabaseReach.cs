namespace CcgAssurance.Data.Providers;

/// <summary>What came of knocking at a database server.</summary>
public enum DatabaseReach
{
    /// <summary>It answers.</summary>
    Reached,

    /// <summary>It does not answer, or not yet.</summary>
    Away,

    /// <summary>It answers, and does not let this account in.</summary>
    Refused,
}
