using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Infrastructure.Records;

/// <summary>Leads from what stands in the way to the answer on which it is done, whichever module it belongs to.</summary>
public sealed class FindingAddresses(IEnumerable<IFindingLinks> modules)
{
    /// <summary>The address; null when it is to be done on the page that shows the finding.</summary>
    /// <exception cref="InvalidOperationException">No module leads to its place.</exception>
    public string? To(IRecordHeader record, Finding finding, bool canEdit)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Place is not { } place ? null
            : modules.Select(module => module.To(record, place, finding.Field, canEdit)).FirstOrDefault(address => address is not null)
                ?? throw new InvalidOperationException($"No module leads to {place}. Write an {nameof(IFindingLinks)} for it.");
    }
}
