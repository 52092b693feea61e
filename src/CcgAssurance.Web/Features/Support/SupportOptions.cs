using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Formatting;

namespace CcgAssurance.Web.Features.Support;

/// <summary>The answers to choose from on the pages about support packages, in the order in which they are shown.</summary>
public static class SupportOptions
{
    public static IReadOnlyList<NhsOption> Domains { get; } =
    [
        .. AssuranceDomains.All.Select(domain => new NhsOption(domain.Number.ToString(), FocusText.Of(Focus.On(domain.Number)))),
    ];

    public static IReadOnlyList<NhsOption> Themes { get; } =
    [
        new("", "None"),
        .. CrossCuttingThemes.All.Select(theme => new NhsOption(theme.Theme.ToString(), FocusText.Of(Focus.On(theme.Theme)))),
    ];

    public static IReadOnlyList<NhsOption> Powers { get; } =
    [
        .. new[] { StatutoryPower.S14Z10, StatutoryPower.S14Z9 }.Select(power => new NhsOption(power.ToString(), power.DisplayText())),
    ];

    /// <summary>Peer support comes first: para 53 asks for it before other kinds.</summary>
    [ShowsRule("R149")]
    public static IReadOnlyList<NhsOption> Types { get; } =
    [
        .. Enum.GetValues<SupportType>()
            .OrderByDescending(type => type == SupportType.PeerReview)
            .Select(type => new NhsOption(type.ToString(), type.DisplayText())),
    ];

    public static IReadOnlyList<NhsOption> Providers { get; } =
        [.. Enum.GetValues<ProviderKind>().Select(kind => new NhsOption(kind.ToString(), kind.DisplayText()))];

    public static IReadOnlyList<NhsOption> Restrictions { get; } =
        [.. Enum.GetValues<RestrictionKind>().Select(kind => new NhsOption(kind.ToString(), kind.DisplayText()))];

    public static IReadOnlyList<NhsOption> Units { get; } =
        [.. Enum.GetValues<TrajectoryUnit>().Select(unit => new NhsOption(unit.ToString(), unit.DisplayText()))];

    public static IReadOnlyList<NhsOption> Directions { get; } =
        [.. Enum.GetValues<ImprovementDirection>().Select(direction => new NhsOption(direction.ToString(), direction.DisplayText()))];

    public static IReadOnlyList<NhsOption> Changes { get; } =
        [.. Enum.GetValues<TermsChange>().Select(change => new NhsOption(change.ToString(), change.DisplayText()))];

    public static IReadOnlyList<NhsOption> Entries { get; } =
        [.. Enum.GetValues<SupportEntryKind>().Select(kind => new NhsOption(kind.ToString(), kind.DisplayText()))];
}
