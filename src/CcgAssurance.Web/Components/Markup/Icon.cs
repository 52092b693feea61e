using Microsoft.AspNetCore.Mvc.Rendering;

namespace CcgAssurance.Web.Components;

/// <summary>Those icons of nhsuk-frontend (MIT, NHS England) that our components draw inline.</summary>
internal static class Icon
{
    public static TagBuilder Search() => Draw("search",
        "m20.7 18.9-4.1-4.1a7 7 0 1 0-1.4 1.4l4 4.1a1 1 0 0 0 1.5 0c.4-.4.4-1 0-1.4ZM6 10.6a5 5 0 1 1 10 0 5 5 0 0 1-10 0Z");

    public static TagBuilder ArrowLeft() => Draw("arrow-left",
        "M10.7 6.3c.4.4.4 1 0 1.4L7.4 11H19a1 1 0 0 1 0 2H7.4l3.3 3.3c.4.4.4 1 0 1.4a1 1 0 0 1-1.4 0l-5-5A1 1 0 0 1 4 12" +
        "c0-.3.1-.5.3-.7l5-5a1 1 0 0 1 1.4 0Z");

    public static TagBuilder ArrowRight() => Draw("arrow-right",
        "m14.7 6.3 5 5c.2.2.3.4.3.7 0 .3-.1.5-.3.7l-5 5a1 1 0 0 1-1.4-1.4l3.3-3.3H5a1 1 0 0 1 0-2h11.6l-3.3-3.3a1 1 0 1 1 1.4-1.4Z");

    private static TagBuilder Draw(string name, string path) =>
        Markup.Element("svg", $"nhsuk-icon nhsuk-icon--{name}")
            .With("xmlns", "http://www.w3.org/2000/svg")
            .With("viewBox", "0 0 24 24")
            .With("width", "16")
            .With("height", "16")
            .With("focusable", "false")
            .With("aria-hidden", "true")
            .Add(Markup.Element("path").With("d", path));
}
