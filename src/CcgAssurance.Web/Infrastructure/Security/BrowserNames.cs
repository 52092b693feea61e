namespace CcgAssurance.Web.Infrastructure.Security;

/// <summary>Names a browser for its owner, so that a list of log-ins can be told apart. It decides nothing.</summary>
public static class BrowserNames
{
    // Those that also call themselves something else stand before what they call themselves.
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "Mac"), ("CrOS", "Chromebook"),
        ("Linux", "Linux"),
    ];

    /// <summary>The name, such as "Firefox on Windows".</summary>
    public static string Of(string userAgent)
    {
        var browser = Array.Find(Browsers, known => userAgent.Contains(known.Mark, StringComparison.Ordinal)).Name ?? "Unknown browser";
        var system = Array.Find(Systems, known => userAgent.Contains(known.Mark, StringComparison.Ordinal)).Name;
        return system is null ? browser : $"{browser} on {system}";
    }
}
