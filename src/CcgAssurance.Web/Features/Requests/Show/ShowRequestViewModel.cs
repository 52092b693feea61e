using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;

namespace CcgAssurance.Web.Features.Requests.Show;

public sealed record ShowRequestViewModel
{
    public required RequestHeader Header { get; init; }

    public required InformationRequest Request { get; init; }

    public required bool IsOverdue { get; init; }

    /// <summary>What the reader can do next, as words and address.</summary>
    public required IReadOnlyList<(string Words, string Address)> Steps { get; init; }

    /// <summary>What has to be written before the draft can go on; null for whoever does not write it.</summary>
    public required IReadOnlyList<Finding>? Missing { get; init; }

    /// <summary>Whether the reader belongs to the area team, which alone sees why the director sent a draft back.</summary>
    public required bool SeesDrafts { get; init; }

    /// <summary>The address of a draft that is to take its place; null where there is none or the reader sees no drafts.</summary>
    public required string? Correction { get; init; }

    /// <summary>The issue that it helps to monitor; null where it starts from none.</summary>
    public required RequestIssue? Issue { get; init; }
}

/// <summary>The issue that a request helps to monitor.</summary>
/// <param name="Quarter">The quarter in whose report it stands.</param>
/// <param name="Title">Its title; null for readers who do not see drafts, or where it was removed.</param>
/// <param name="Address">Where it stands; null likewise.</param>
public sealed record RequestIssue(QuarterKey Quarter, string? Title, string? Address)
{
    public string Period => $"{Quarter.Quarter.Name} {Quarter.Year.Name}";
}
