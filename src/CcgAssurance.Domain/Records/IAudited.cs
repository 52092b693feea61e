namespace CcgAssurance.Domain.Records;

/// <summary>A record whose every change is kept in the history: who, for whom, when, what and why (R254).</summary>
public interface IAudited
{
    /// <summary>The record on whose history page the change is shown: itself, or the one it is part of.</summary>
    RecordKey History { get; }

    /// <summary>What the history calls it, such as "Judgement on domain 2".</summary>
    string HistoryName { get; }

    /// <summary>
    /// Whether the record comes into being without an entry of its own, because it is made together with the record whose
    /// history it stands in and holds nothing yet.
    /// </summary>
    bool EntersSilently => false;

    /// <summary>
    /// Whether its history is for the organisation that made the change alone, as that of soft intelligence is (R119). What
    /// was confidential before a change or after it stays so, also when the organisation in charge changes.
    /// </summary>
    bool IsConfidential => false;
}
