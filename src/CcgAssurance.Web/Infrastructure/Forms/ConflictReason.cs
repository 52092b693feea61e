namespace CcgAssurance.Web.Infrastructure.Forms;

/// <summary>Why a record is no longer as a person saw it.</summary>
public enum ConflictReason
{
    /// <summary>It can no longer be changed.</summary>
    Closed,

    /// <summary>Somebody else changed it.</summary>
    Saved,

    /// <summary>It was closed and opened again, and nobody changed it.</summary>
    Reopened,

    /// <summary>This very form was sent and saved before, with other answers.</summary>
    SentBefore,
}
