using CcgAssurance.Domain.Requests;

namespace CcgAssurance.Web.Features.Requests.Show;

public sealed record ShowRequestViewModel
{
    public required RequestHeader Header { get; init; }

    public required InformationRequest Request { get; init; }

    public required bool IsOverdue { get; init; }

    /// <summary>What the reader can do next, as words and address.</summary>
    public required IReadOnlyList<(string Words, string Address)> Steps { get; init; }

    /// <summary>Whether the reader belongs to the area team, which alone sees why the director sent a draft back.</summary>
    public required bool SeesDrafts { get; init; }
}
