namespace CcgAssurance.Web.Tests.Rules;

/// <summary>What docs/glossary.md says.</summary>
/// <param name="Terms">The words that are types.</param>
/// <param name="NotUsed">The words that are not used.</param>
public sealed record Glossary(IReadOnlyList<string> Terms, IReadOnlyList<string> NotUsed)
{
    public static Glossary Read(string text)
    {
        var tables = text.Split("\n## Not used\n");
        return new([.. FirstColumn(tables[0]).Where(word => char.IsUpper(word[0]))], [.. FirstColumn(tables[1])]);
    }

    private static IEnumerable<string> FirstColumn(string table) => table.Split('\n')
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
        .Skip(2) // the heading and the line below it
        .SelectMany(line => line.Split('|')[1].Split(',', StringSplitOptions.TrimEntries));
}
