using System.Linq.Expressions;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Formatting;

namespace CcgAssurance.Web.Features.Evidence.Material;

/// <summary>A piece of evidence as lists show it: everything but the bytes of its file.</summary>
public sealed record EvidenceRow
{
    public static Expression<Func<EvidenceItem, EvidenceRow>> Of { get; } = item => new EvidenceRow
    {
        Id = item.Id,
        Title = item.Title,
        Kind = item.Kind,
        OtherKind = item.OtherKind,
        Source = item.Source,
        Date = item.Date,
        Scope = item.Scope,
        Summary = item.Summary,
        Link = item.Link,
        Focuses = item.Focuses,
        Tags = item.Tags,
        ShowsShortfall = item.ShowsShortfall,
        ProvidedBy = item.ProvidedBy,
        Organisation = item.Organisation,
        FileName = item.File != null ? item.File.Name
            : item.TakenFrom!.Scope != EvidenceScope.Soft || item.Scope == EvidenceScope.Soft ? item.TakenFrom.File!.Name : null,
        FileSize = item.File != null ? item.File.Size
            : item.TakenFrom!.Scope != EvidenceScope.Soft || item.Scope == EvidenceScope.Soft ? item.TakenFrom.File!.Size : null,
        TakenFromId = item.TakenFromId,
        TakenFromYear = item.TakenFromYear,
        TakenFromQuarter = item.TakenFromQuarter,
    };

    public required Guid Id { get; init; }

    public required string Title { get; init; }

    public required EvidenceKind Kind { get; init; }

    public required string? OtherKind { get; init; }

    public required string? Source { get; init; }

    public required DateOnly Date { get; init; }

    public required EvidenceScope Scope { get; init; }

    public required string Summary { get; init; }

    public required string? Link { get; init; }

    public required IReadOnlyList<Focus> Focuses { get; init; }

    public required IReadOnlyList<EvidenceTag> Tags { get; init; }

    public required bool ShowsShortfall { get; init; }

    public required AssuranceSide ProvidedBy { get; init; }

    public required OrganisationCode Organisation { get; init; }

    public required string? FileName { get; init; }

    public required int? FileSize { get; init; }

    public Guid? TakenFromId { get; init; }

    public FinancialYear? TakenFromYear { get; init; }

    public Quarter? TakenFromQuarter { get; init; }

    public QuarterKey Quarter { get; init; }

    /// <summary>The quarter from which it was taken over, if it was.</summary>
    public QuarterKey? TakenFrom => TakenFromYear is { } year && TakenFromQuarter is { } quarter
        ? new QuarterKey(Quarter.Ccg, year, quarter)
        : null;

    /// <summary>Whether the reader may change it.</summary>
    public bool CanChange { get; init; }

    /// <summary>"Partner report, Care Quality Commission".</summary>
    public string KindAndSource => string.Join(", ", new[] { OtherKind ?? Kind.DisplayText(), Source }.OfType<string>());

    /// <summary>The domains and themes that it bears on.</summary>
    public string About => Focuses.Count == 0 ? "No domain or theme" : string.Join("; ", Focuses.Select(FocusText.Of));
}
