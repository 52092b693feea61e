namespace CcgAssurance.Web.Components;

/// <summary>The fixed widths that the design system has for inputs.</summary>
internal static class InputWidth
{
    /// <summary>The modifier class; a width that the style sheet does not know would silently do nothing.</summary>
    public static string? Class(int? width) => width switch
    {
        null => null,
        2 or 3 or 4 or 5 or 10 or 20 or 30 => $"nhsuk-input--width-{width}",
        _ => throw new InvalidOperationException($"An input cannot be {width} characters wide: use 2, 3, 4, 5, 10, 20 or 30."),
    };
}
