namespace CcgAssurance.Browser.Tests;

/// <summary>The pages that the area team's lead opens.</summary>
[Trait("Speed", "Slow")]
public sealed class AreaTeamPagesSweep(SweepVisitors visitors) : PageSweep(visitors)
{
    [Theory]
    [MemberData(nameof(SweptAddresses.OfTheAreaTeam), MemberType = typeof(SweptAddresses))]
    public Task A_page_is_accessible_and_fits_a_narrow_screen(string address, string? visitor, string? link) => SweepAsync(address, visitor, link);
}
