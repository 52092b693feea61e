using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Formatting;

namespace CcgAssurance.Web.Features.Requests;

/// <summary>The answers to choose from on the pages about requests, in the order in which they are shown.</summary>
public static class RequestOptions
{
    public static IReadOnlyList<NhsOption> Powers { get; } =
        [.. Enum.GetValues<RequestPower>().Select(power => new NhsOption(power.ToString(), power.DisplayText()))];

    public static IReadOnlyList<NhsOption> Grounds { get; } =
        [.. Enum.GetValues<RequestGround>().Select(ground => new NhsOption(ground.ToString(), ground.DisplayText()))];

    public static IReadOnlyList<NhsOption> Addressees { get; } =
        [.. Enum.GetValues<RequestAddressee>().Select(addressee => new NhsOption(addressee.ToString(), addressee.DisplayText()))];

    public static IReadOnlyList<NhsOption> Items { get; } =
        [.. Enum.GetValues<RequiredItem>().Select(item => new NhsOption(item.ToString(), item.DisplayText()))];

    /// <summary>Those of all frameworks: a request belongs to a group and not to a year.</summary>
    public static IReadOnlyList<NhsOption> Focuses { get; } =
    [
        new("", "None"),
        .. AssuranceDomains.All.Select(domain => Focus.On(domain.Number))
            .Concat(CrossCuttingThemes.All.Select(theme => Focus.On(theme.Theme)))
            .Select(focus => new NhsOption(focus.ToString(), FocusText.Of(focus))),
    ];

    public static IReadOnlyList<NhsOption> FollowOns { get; } =
        [.. Enum.GetValues<RequestFollowOn>().Select(followOn => new NhsOption(followOn.ToString(), followOn.DisplayText()))];

    /// <summary>A power in the column of a table.</summary>
    public static string InCell(RequestPower power) => power.Sections() is { Count: > 0 } sections
        ? string.Join(" and ", sections.Select(section => section.ToString()[1..]))
        : "Informal";
}
