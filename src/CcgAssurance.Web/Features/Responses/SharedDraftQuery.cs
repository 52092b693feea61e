using CcgAssurance.Web.Features.Versions;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Responses;

/// <summary>Reads a draft as it was shared.</summary>
public sealed class SharedDraftQuery(VersionQuery versions)
{
    /// <summary>The draft and the one before it; null when there is no version of that number.</summary>
    public async Task<SharedDraft?> RunAsync(QuarterHeader quarter, int number, int? before, CancellationToken cancellationToken) =>
        await versions.ContentAsync(quarter, number, cancellationToken) is { } draft
            ? new SharedDraft(draft, before is { } earlier ? await versions.ContentAsync(quarter, earlier, cancellationToken) : null)
            : null;
}
