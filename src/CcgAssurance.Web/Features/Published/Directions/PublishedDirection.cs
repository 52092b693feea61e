using CcgAssurance.Domain.Organisations;
using Microsoft.AspNetCore.Html;

namespace CcgAssurance.Web.Features.Published.Directions;

/// <summary>A direction as the public list shows it: while in force with its document, and once it is lifted with the reason.</summary>
public sealed record PublishedDirection
{
    public required Guid Id { get; init; }

    /// <summary>The number of the case for intervention.</summary>
    public required int Intervention { get; init; }

    /// <summary>Its place among the directions of the case.</summary>
    public required int Position { get; init; }

    /// <summary>The group for which it holds now.</summary>
    public required OrganisationCode Ccg { get; init; }

    /// <summary>The name of that group.</summary>
    public required string CcgName { get; init; }

    /// <summary>The name under which it was given.</summary>
    public required string GivenToName { get; init; }

    public required bool IsInvented { get; init; }

    public required DateOnly InForceOn { get; init; }

    /// <summary>The version that is in force.</summary>
    public required int Version { get; init; }

    /// <summary>The day from which it is no longer in force; null while it is.</summary>
    public required DateOnly? LiftedOn { get; init; }

    public required string? LiftedReason { get; init; }

    /// <summary>Whether it passed to another group than the one to which it was given.</summary>
    public bool HasPassed => CcgName != GivenToName;

    public string Address => PublishedLinks.Direction(Intervention, Position);
}

/// <summary>The page of a direction.</summary>
/// <param name="Direction">The direction.</param>
/// <param name="Document">What it says; null once it is lifted.</param>
public sealed record PublishedDirectionPage(PublishedDirection Direction, IHtmlContent? Document);
