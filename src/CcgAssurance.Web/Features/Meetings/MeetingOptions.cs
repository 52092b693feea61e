using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Features.Meetings;

/// <summary>The answers to choose from on the pages about a meeting, in the order in which they are shown.</summary>
public static class MeetingOptions
{
    public static IReadOnlyList<NhsOption> TakesPlace { get; } = [new("true", "Yes"), new("false", "No, the assessment is a desk review")];

    public static IReadOnlyList<NhsOption> Modes { get; } =
        [.. Enum.GetValues<MeetingMode>().Select(mode => new NhsOption(mode.ToString(), mode.DisplayText()))];

    public static IReadOnlyList<NhsOption> AttendeeKinds { get; } =
        [.. Enum.GetValues<AttendeeKind>().Select(kind => new NhsOption(kind.ToString(), kind.DisplayText()))];

    public static IReadOnlyList<NhsOption> ContactKinds { get; } =
        [.. MeetingKinds.BesideTheQuarterly.Select(kind => new NhsOption(kind.ToString(), kind.DisplayText()))];

    public static IReadOnlyList<NhsOption> UndertakingParties { get; } =
        [.. Enum.GetValues<AssuranceSide>().Select(party => new NhsOption(party.ToString(), party.DisplayText()))];

    public static IReadOnlyList<NhsOption> UndertakingStatuses { get; } =
        [.. Enum.GetValues<UndertakingStatus>().Select(status => new NhsOption(status.ToString(), status.DisplayText()))];
}
