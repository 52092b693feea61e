namespace CcgAssurance.Web.Startup;

internal static class HealthTags
{
    public const string Ready = "ready";
}
