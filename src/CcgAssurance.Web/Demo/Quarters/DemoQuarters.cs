namespace CcgAssurance.Web.Demo.Quarters;

/// <summary>Every quarter of the demo about which something is written.</summary>
public static class DemoQuarters
{
    /// <summary>All of them; in which order does not matter, because they are played in the order of time.</summary>
    public static IReadOnlyList<DemoQuarter> All { get; } =
    [
        AnyshireNorthYear2013.Quarter4,
        AnyshireNorthQuarter1.Quarter,
        AnyshireNorthQuarter2.Quarter,
        AnyshireNorthQuarter3.Quarter,
        AnyshireNorthQuarter4.Quarter,
    ];
}
