namespace CcgAssurance.Domain.Records;

/// <summary>A record whose every change is kept in the history: who, for whom, when, what and why (R254).</summary>
public interface IAudited
{
    /// <summary>The record on whose history page the change is shown: itself, or the one it is part of.</summary>
    RecordKey History { get; }

    /// <summary>What the history calls it, such as "Judgement on domain 2".</summary>
    string HistoryName { get; }
}
