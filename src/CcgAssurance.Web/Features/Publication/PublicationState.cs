using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Features.Publication.Corrections;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Publication;

/// <summary>Where a quarter stands between its final report and the public, and what the public reads meanwhile.</summary>
public sealed record PublicationState
{
    public required QuarterHeader Quarter { get; init; }

    /// <summary>The stage as it is now, which may be later than that in the header.</summary>
    public required AssessmentStage Stage { get; init; }

    /// <summary>Whether any version of the report was sent yet.</summary>
    public required bool HasVersions { get; init; }

    /// <summary>The number of the final version; null while there is none to decide about.</summary>
    public required int? FinalVersion { get; init; }

    /// <summary>What the two sides decided about it.</summary>
    public required IReadOnlyList<SideRow> Sides { get; init; }

    /// <summary>The number of the version that the public reads, or null.</summary>
    public required int? PublishedVersion { get; init; }

    public required IReadOnlyList<ForumRow> Forums { get; init; }

    /// <summary>Whether there is anything to say about it.</summary>
    public bool IsUnderWay => FinalVersion is not null || PublishedVersion is not null;

    public required bool MayDecide { get; init; }

    /// <summary>Whether the reader's side has decided about the final version.</summary>
    public required bool HasDecided { get; init; }

    public required bool MayNoteForums { get; init; }

    /// <summary>Who can correct the final report.</summary>
    public required CorrectionRoute Corrections { get; init; }

    /// <summary>The requests for a correction that the reader may see, the newest first.</summary>
    public required IReadOnlyList<CorrectionRow> CorrectionRequests { get; init; }

    public required bool MayCorrect { get; init; }

    public required bool MayAskForCorrection { get; init; }

    [Rule("R246")]
    public bool IsBeingCorrected => PublishedVersion is not null && Stage < AssessmentStage.Published;
}

/// <summary>Where the group discussed or published the report.</summary>
public sealed record ForumRow(Guid Id, DateOnly Date, string Forum, string? Link);
