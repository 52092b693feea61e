using CcgAssurance.Domain.Calendar;

namespace CcgAssurance.Domain.Evidence;

/// <summary>A piece of evidence of an earlier quarter of the same group.</summary>
/// <param name="Item">The evidence.</param>
/// <param name="HasFile">Whether it has a file of its own.</param>
/// <param name="Year">The year of that quarter.</param>
/// <param name="Quarter">That quarter.</param>
public sealed record EarlierEvidence(EvidenceItem Item, bool HasFile, FinancialYear Year, Quarter Quarter)
{
    // What was itself taken over leads on to where it first stood, unless it has a file of its own by now.
    private bool IsSource => Item.TakenFromId is null || HasFile;

    /// <summary>The key of the evidence to which a reference leads.</summary>
    public Guid SourceId => IsSource ? Item.Id : Item.TakenFromId!.Value;

    /// <summary>The year of the quarter in which that stands.</summary>
    public FinancialYear SourceYear => IsSource ? Year : Item.TakenFromYear!.Value;

    /// <summary>The quarter in which that stands.</summary>
    public Quarter SourceQuarter => IsSource ? Quarter : Item.TakenFromQuarter!.Value;
}
