namespace CcgAssurance.Web.Tests.Rules.Planted;

public static class PlantedLinks
{
    public static string Somewhere(Guid id) => $"/somewhere/{id}?page=2";

    public static string Nowhere(string name) => $"/nowhere/{name}#top";
}
