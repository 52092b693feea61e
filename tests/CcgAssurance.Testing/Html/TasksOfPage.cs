namespace CcgAssurance.Testing.Html;

/// <summary>The tasks of a page by how they begin; after that they name the group and the record.</summary>
public static class TasksOfPage
{
    public static string? To(this Page page, string words)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Document.QuerySelectorAll("main a")
            .FirstOrDefault(link => link.TextContent.Trim().StartsWith(words, StringComparison.Ordinal))?.GetAttribute("href");
    }

    public static bool Asks(this Page page, string words) => page.To(words) is not null;
}
