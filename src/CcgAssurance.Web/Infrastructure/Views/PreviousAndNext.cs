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

    /// <summary>The links to those before and after a domain or theme of a framework.</summary>
    public static PreviousAndNext Around(Focus focus, FrameworkVersion framework, Func<Focus, string> address)
    {
        List<Focus> all = [.. Focus.AllOf(framework)];
        var place = all.IndexOf(focus);
        return Between(place > 0 ? all[place - 1] : null, place + 1 < all.Count ? all[place + 1] : null, address);
    }

    /// <summary>One of the two.</summary>
    public sealed record Step(bool IsNext, string Address, string Name);
}
