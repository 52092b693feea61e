using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Components;

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

    public static IReadOnlyList<NhsOption> FollowOns { get; } =
        [.. Enum.GetValues<RequestFollowOn>().Select(followOn => new NhsOption(followOn.ToString(), followOn.DisplayText()))];

    public static IReadOnlyList<NhsOption> Communications { get; } =
        [.. Enum.GetValues<CommunicationKind>().Select(kind => new NhsOption(kind.ToString(), kind.DisplayText()))];
}
