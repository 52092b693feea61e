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
        AnyshireSouth.Quarter1,
        AnyshireSouth.Quarter2,
        AnyshireSouth.Quarter3,
        AnyboroughAndRiverside.Quarter1,
        AnyboroughAndRiverside.Quarter2,
        AnyboroughAndRiverside.Quarter3,
        AnyboroughAndRiverside.Quarter4,
        HartwellVale.Quarter1,
        HartwellVale.Quarter2,
        HartwellVale.Quarter3,
        HartwellVale.Quarter4,
        SaltmarshCoast.Year2013Quarter4,
        SaltmarshCoast.Quarter1,
        SaltmarshCoast.Quarter2,
        SaltmarshCoast.Quarter3,
        SaltmarshCoast.Quarter4,
        UpperWending.Year2013Quarter4,
        UpperWending.Quarter1,
        UpperWending.Quarter2,
        UpperWending.Quarter3,
        UpperWending.Quarter4,
        CastlebridgeAndFenwick.Quarter1,
        CastlebridgeAndFenwick.Quarter2,
        CastlebridgeAndFenwick.Quarter3,
        CastlebridgeAndFenwick.Quarter4,
        LongMoor.Quarter1,
        LongMoor.Quarter2,
        LongMoor.Quarter3,
        LongMoor.Quarter4,
    ];
}
