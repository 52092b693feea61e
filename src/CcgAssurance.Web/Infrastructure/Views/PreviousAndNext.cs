using CcgAssurance.Domain.Framework;
using CcgAssurance.Web.Infrastructure.Formatting;

namespace CcgAssurance.Web.Infrastructure.Views;

/// <summary>The way to the domain or theme before and after that of a page, in the order of the report.</summary>
public sealed record PreviousAndNext(IReadOnlyList<PreviousAndNext.Step> Steps)
{
    /// <summary>The links to those that there are.</summary>
    public static PreviousAndNext Between(Focus? previous, Focus? next, Func<Focus, string> address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return new PreviousAndNext(
        [
            .. previous is { } before ? [new Step(false, address(before), FocusText.Of(before))] : Array.Empty<Step>(),
            .. next is { } after ? [new Step(true, address(after), FocusText.Of(after))] : Array.Empty<Step>(),
        ]);
    }

    /// <summary>One of the two.</summary>
    public sealed record Step(bool IsNext, string Address, string Name);
}
