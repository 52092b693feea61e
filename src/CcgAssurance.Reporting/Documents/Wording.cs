namespace CcgAssurance.Reporting.Documents;

/// <summary>Words that documents of every kind use alike.</summary>
internal static class Wording
{
    /// <summary>Who area teams belong to.</summary>
    public const string NhsEngland = "NHS England";

    /// <summary>The Act whose sections documents cite.</summary>
    public const string Act = "National Health Service Act 2006";

    /// <summary>What is said of a group that does not exist.</summary>
    public const string Invented = "This CCG is made up for a demonstration, and so is all that is said of it here.";

    /// <summary>An area team as it stands for NHS England.</summary>
    public static string AreaTeam(string name) => $"{NhsEngland}, {name} area team";

    /// <summary>What stands in the footer, which says on every page if the group does not exist.</summary>
    public static string Footer(string words, bool isInvented) => isInvented ? $"{words}. Invented CCG" : words;
}
