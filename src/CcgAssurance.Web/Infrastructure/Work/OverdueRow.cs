using CcgAssurance.Domain.Organisations;

namespace CcgAssurance.Web.Infrastructure.Work;

/// <summary>Something that is past its last day.</summary>
public sealed record OverdueRow
{
    public required OverdueKind Kind { get; init; }

    public required OrganisationCode Ccg { get; init; }

    public required string CcgName { get; init; }

    /// <summary>What is to be done.</summary>
    public required string What { get; init; }

    /// <summary>Who has to do it.</summary>
    public required string Who { get; init; }

    /// <summary>The quarter or condition that it belongs to, by name.</summary>
    public required string Period { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>The page on which it stands.</summary>
    public required string Address { get; init; }
}
