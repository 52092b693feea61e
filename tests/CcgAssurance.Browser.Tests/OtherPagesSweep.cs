namespace CcgAssurance.Browser.Tests;

/// <summary>The pages that everybody else opens.</summary>
[Trait("Speed", "Slow")]
public sealed class OtherPagesSweep(SweepVisitors visitors) : PageSweep(visitors)
{
    [Theory]
    [MemberData(nameof(SweptAddresses.OfOthers), MemberType = typeof(SweptAddresses))]
    public Task A_page_is_accessible_and_fits_a_narrow_screen(string address, string? visitor, string? link) => SweepAsync(address, visitor, link);
}
