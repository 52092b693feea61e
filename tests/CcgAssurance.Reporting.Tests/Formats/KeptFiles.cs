namespace CcgAssurance.Reporting.Tests.Formats;

/// <summary>Reports as they were stored, by the number of their format: Formats/1/draft.json and what it prints, Formats/1/draft.txt.</summary>
internal static class KeptFiles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Formats");

    public static IEnumerable<int> Formats =>
        Directory.GetDirectories(Folder)
            .Select(folder => int.Parse(Path.GetFileName(folder), System.Globalization.CultureInfo.InvariantCulture))
            .Order();

    public static IEnumerable<string> NamesOf(int format) =>
        Directory.GetFiles(FolderOf(format), "*.json")
            .Select(Path.GetFileNameWithoutExtension)
            .Where(name => name != "schema")
            .Select(name => name!)
            .Order(StringComparer.Ordinal);

    public static string Read(int format, string name) => File.ReadAllText(Path.Combine(FolderOf(format), name));

    private static string FolderOf(int format) => Path.Combine(Folder, $"{format}");
}
