namespace CcgAssurance.Web.Features.About;

/// <summary>Addresses of the pages about assurance and about this service, which everybody can read.</summary>
public static class AboutLinks
{
    public static string Assurance() => "/about/assurance";

    public static string Accessibility() => "/about/accessibility";

    public static string Privacy() => "/about/privacy";

    public static string Cookies() => "/about/cookies";

    public static string Equality() => "/about/equality";
}
