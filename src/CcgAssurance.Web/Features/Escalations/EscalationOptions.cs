using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Features.Escalations;

/// <summary>The answers to choose from on the pages about escalations, in the order in which they are shown.</summary>
public static class EscalationOptions
{
    public static IReadOnlyList<NhsOption> Triggers { get; } =
        [.. Enum.GetValues<EscalationTrigger>().Select(trigger => new NhsOption(trigger.ToString(), trigger.DisplayText()))];

    public static IReadOnlyList<NhsOption> Sources { get; } =
        [.. Enum.GetValues<EscalationSourceKind>().Select(kind => new NhsOption(kind.ToString(), kind.DisplayText()))];

    public static IReadOnlyList<NhsOption> Modes { get; } =
        [.. Enum.GetValues<MeetingMode>().Select(mode => new NhsOption(mode.ToString(), mode.DisplayText()))];

    public static IReadOnlyList<NhsOption> Levels { get; } =
        [.. Enum.GetValues<ScrutinyLevel>().Select(level => new NhsOption(level.ToString(), level.DisplayText()))];

    public static IReadOnlyList<NhsOption> WaysOfWorking { get; } = [new("true", "The area team followed these ways of working")];
}
