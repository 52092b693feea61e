using CcgAssurance.Domain.Framework;
using CcgAssurance.Web.Features.Versions;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Assessments.Changes;

/// <summary>Compares two frozen versions of the report of a quarter, item by item.</summary>
public sealed class DraftChangesQuery(VersionQuery versions)
{
    /// <summary>The page; null unless both versions exist, the earlier one first.</summary>
    [Rule("R234")]
    public async Task<DraftChangesViewModel?> RunAsync(QuarterHeader quarter, int from, int to, CancellationToken cancellationToken)
    {
        if (from >= to ||
            await versions.ContentAsync(quarter, from, cancellationToken) is not { } earlier ||
            await versions.ContentAsync(quarter, to, cancellationToken) is not { } later)
        {
            return null;
        }

        return new DraftChangesViewModel { Quarter = quarter, Versions = ComparedVersions.Of(earlier, later) };
    }
}
