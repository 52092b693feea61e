namespace CcgAssurance.Web.Components;

/// <summary>The classes of a tag, for the tag itself and for the components that hold one.</summary>
internal static class TagClasses
{
    public static string Of(NhsColour colour, bool border = true) =>
        Markup.Join("nhsuk-tag", Modifier(colour), border ? null : "nhsuk-tag--no-border")!;

    private static string? Modifier(NhsColour colour) => colour switch
    {
        NhsColour.Default => null,
        NhsColour.None => "nhsuk-tag--no-colour",
        NhsColour.White => "nhsuk-tag--white",
        NhsColour.Grey => "nhsuk-tag--grey",
        NhsColour.Green => "nhsuk-tag--green",
        NhsColour.AquaGreen => "nhsuk-tag--aqua-green",
        NhsColour.Blue => "nhsuk-tag--blue",
        NhsColour.Purple => "nhsuk-tag--purple",
        NhsColour.Pink => "nhsuk-tag--pink",
        NhsColour.Red => "nhsuk-tag--red",
        NhsColour.Orange => "nhsuk-tag--orange",
        NhsColour.Yellow => "nhsuk-tag--yellow",
    };
}
