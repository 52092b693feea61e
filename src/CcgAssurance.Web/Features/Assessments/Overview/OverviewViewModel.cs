using CcgAssurance.Domain.Assessments;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Features.Assessments.Draft;
using CcgAssurance.Web.Features.Publication;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Assessments.Overview;

public sealed record OverviewViewModel
{
    public required QuarterHeader Quarter { get; init; }

    /// <summary>What follows from the judgements; null for somebody who may not see them at this stage.</summary>
    public required HeadlineResult? Headline { get; init; }

    /// <summary>To whom the open actions of the group's last report pass, in words; null in every other quarter.</summary>
    public required string? Passing { get; init; }

    public required bool SeesDrafts { get; init; }

    /// <summary>Whether there is a text that can be compared with that of the quarter before.</summary>
    public required bool HasChanges { get; init; }

    /// <summary>Where the report stands on its way to the public.</summary>
    public required PublicationState Publication { get; init; }

    /// <summary>The versions that were shared or made final, the newest first; they are what everybody else reads of the report.</summary>
    public required IReadOnlyList<VersionRow> Versions { get; init; }

    public required bool SeesResponses { get; init; }

    /// <summary>The issues for which no response is agreed, as long as the report is not final.</summary>
    public required IReadOnlyList<IssueRow> WithoutResponse { get; init; }

    public required IReadOnlyList<TaskGroup> Groups { get; init; }

    /// <summary>By when each part of the process is done, in order.</summary>
    public required IReadOnlyList<MilestoneRow> Milestones { get; init; }
}

public sealed record IssueRow(string Title, string FocusName, string Address);

public sealed record TaskGroup(string Heading, string IdPrefix, IReadOnlyList<TaskRow> Tasks);

public sealed record TaskRow(string Name, string Address, string? Status, NhsTaskKind Kind);

public sealed record MilestoneRow(string Name, string When);
