namespace CcgAssurance.Web.Infrastructure.Startup;

internal static class HealthTags
{
    public const string Ready = "ready";
}
