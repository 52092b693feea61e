using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Infrastructure.Records;

/// <summary>
/// Leads to the places of a module's findings. Every implementation is found by its type: the pages that show findings ask them all and
/// know none.
/// </summary>
public interface IFindingLinks
{
    /// <summary>The address of a page with the answer, down to the field; null for a place of another module.</summary>
    /// <param name="record">The record that the finding is about.</param>
    /// <param name="place">Where it is done.</param>
    /// <param name="field">The answer; null where it is the page as a whole.</param>
    /// <param name="canEdit">Whether the reader is somebody who does it; others are led to where it can be read.</param>
    string? To(IRecordHeader record, FindingPlace place, string? field, bool canEdit);
}
