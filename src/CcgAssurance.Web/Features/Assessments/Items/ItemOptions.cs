using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Features.Assessments.Items;

/// <summary>The answers to choose from, in the order in which they are shown.</summary>
[ShowsRule("R177", "R229")]
public static class ItemOptions
{
    public static IReadOnlyList<NhsOption> GoodPractice { get; } =
        [new("true", "Other CCGs could learn from this", "It is marked as good practice in the report.")];

    public static IReadOnlyList<NhsOption> FurtherAction { get; } = [new("true", "This issue needs further action")];

    public static IReadOnlyList<NhsOption> Safeguarding { get; } = [new("true", "This is about safeguarding")];

    public static IReadOnlyList<NhsOption> Responses { get; } =
    [
        new("", "Not decided yet"),
        .. Enum.GetValues<IssueResponse>().Select(response => new NhsOption(response.ToString(), response.DisplayText())),
    ];

    public static IReadOnlyList<NhsOption> Owners { get; } =
    [
        .. Enum.GetValues<ActionOwner>().Select(owner => new NhsOption(
            owner.ToString(),
            owner.DisplayText(),
            owner == ActionOwner.ThirdParty
                ? "For example a provider or a commissioning support unit. Enter its name below."
                : null)),
    ];

    public static IReadOnlyList<NhsOption> Statuses { get; } =
        [.. Enum.GetValues<ActionStatus>().Select(status => new NhsOption(status.ToString(), status.DisplayText()))];
}
