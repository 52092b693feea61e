namespace CcgAssurance.Web.Infrastructure.Binding;

/// <summary>Looks at what stands in the place of a parameter in an address.</summary>
internal static class RouteText
{
    /// <summary>
    /// Whether every text of an address is in the one form in which texts are bound. What is only white space would be bound as no
    /// answer at all, and what holds control characters as another text than it is; no record of ours has such an address.
    /// </summary>
    public static bool IsPlain(RouteValueDictionary values) =>
        values.Values.OfType<string>().All(text => PostedText.Normalise(text) == text);
}
