using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Meetings.Show;

public sealed record ShowMeetingViewModel
{
    public required QuarterHeader Quarter { get; init; }

    public required string Heading { get; init; }

    /// <summary>Whether it is arranged, planned or held, or that there is none.</summary>
    public required string Status { get; init; }

    public required NhsColour StatusColour { get; init; }

    public required bool CanEdit { get; init; }

    public required bool IsArranged { get; init; }

    public required string? NoMeetingReason { get; init; }

    /// <summary>What is recorded about the meeting, in order, without what is empty.</summary>
    public required IReadOnlyList<MeetingFact> Facts { get; init; }

    public required IReadOnlyList<AttendeeRow> Attendees { get; init; }

    public required IReadOnlyList<UndertakingGroup> Undertakings { get; init; }

    public required IReadOnlyList<ContactRow> Contacts { get; init; }

    /// <summary>What was agreed for the year on involving independent members; null while nothing is recorded.</summary>
    public required MeetingFact? IndependentMembers { get; init; }

    /// <summary>Whether the actor keeps what was agreed for the year.</summary>
    public required bool CanEditCcg { get; init; }
}

public sealed record MeetingFact(string Name, string Text);

public sealed record AttendeeRow(Guid Id, string Name, string? JobTitle, string Kind);

public sealed record UndertakingGroup(string Party, IReadOnlyList<UndertakingRow> Rows);

public sealed record UndertakingRow(Guid Id, string Text, string Status, bool IsDone, string? Owner, string? DueOn);

public sealed record ContactRow(Guid Id, string Kind, string Date, string? Participants, string? Agenda, string? Notes);
