namespace CcgAssurance.Domain.Support;

/// <summary>What somebody can be told about a support package.</summary>
public enum SupportNotice
{
    /// <summary>It is proposed to both sides.</summary>
    Proposed,

    /// <summary>A change to what is agreed is proposed to both sides.</summary>
    ChangeProposed,

    /// <summary>NHS England accepted what is proposed; the group did not yet.</summary>
    AcceptedByNhsEngland,

    /// <summary>The group accepted what is proposed; NHS England did not yet.</summary>
    AcceptedByCcg,

    /// <summary>Both sides accepted it.</summary>
    Agreed,

    /// <summary>The group declined what was proposed.</summary>
    Declined,

    /// <summary>The area team took the proposal back.</summary>
    TakenBack,

    /// <summary>It is recorded whether it met its objectives.</summary>
    OutcomeRecorded,

    /// <summary>The director keeps it out of the published report.</summary>
    Withheld,

    /// <summary>Something is filed in its log.</summary>
    EntryFiled,
}
