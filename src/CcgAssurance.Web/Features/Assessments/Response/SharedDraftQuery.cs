using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Features.Assessments.Versions;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Assessments.Response;

/// <summary>Reads a draft as it was shared.</summary>
public sealed class SharedDraftQuery(VersionQuery versions)
{
    /// <summary>The draft and the one before it; null when there is no version of that number.</summary>
    public async Task<SharedDraft?> RunAsync(QuarterHeader quarter, int number, int? before, CancellationToken cancellationToken) =>
        await ReadAsync(quarter, number, cancellationToken) is { } report
            ? new SharedDraft(report, before is { } earlier ? await ReadAsync(quarter, earlier, cancellationToken) : null)
            : null;

    private async Task<QuarterlyReport?> ReadAsync(QuarterHeader quarter, int number, CancellationToken cancellationToken) =>
        await versions.ContentAsync(quarter, number, cancellationToken) is { } frozen ? ReportJson.Read(frozen.Json) : null;
}
