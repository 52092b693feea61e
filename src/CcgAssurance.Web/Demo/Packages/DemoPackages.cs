namespace CcgAssurance.Web.Demo.Packages;

/// <summary>Every support package of the demo.</summary>
public static class DemoPackages
{
    /// <summary>All of them; they are numbered in the order in which they are proposed.</summary>
    public static IReadOnlyList<DemoPackage> All { get; } =
    [
        AnyshireNorthUrgentCare.Package,
        AnyshireNorthBoard.Package,
        AnyshireNorthLeadership.Package,
        AnyshireSouthAmbulances.Package,
        SaltmarshContract.Package,
        UpperWendingRecovery.Package,
        CastlebridgeWaits.Package,
        HartwellValeCauses.Package,
        HartwellValeGap.Package,
        UpperWendingTurnaround.Package,
        UpperWendingOpenness.Package,
        AnyshireNorthCommissioning.Package,
    ];
}
