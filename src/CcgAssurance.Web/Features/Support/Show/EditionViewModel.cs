using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;

namespace CcgAssurance.Web.Features.Support.Show;

/// <summary>One edition of the terms, with what changed since the one before.</summary>
public sealed record EditionViewModel
{
    public required TermsView Terms { get; init; }

    /// <summary>The edition before it that the reader may see; null for the first.</summary>
    public required SupportTerms? Before { get; init; }

    public required bool IsInForce { get; init; }

    /// <summary>What has to be written before it can be proposed; null for whoever does not write it.</summary>
    public required IReadOnlyList<Finding>? Missing { get; init; }

    public IReadOnlyList<TermsDifference> Differences => Before is { } before ? TermsDifferences.Between(before, Terms.Terms) : [];
}
