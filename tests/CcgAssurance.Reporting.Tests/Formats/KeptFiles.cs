namespace CcgAssurance.Reporting.Tests.Formats;

/// <summary>
/// Reports, letters and agreements as they were stored, by the number of their format: Formats/1/draft.json and what it prints, Formats/1/draft.txt.
/// </summary>
internal sealed class KeptFiles(string folder)
{
    public static readonly KeptFiles Reports = new("Formats");
    public static readonly KeptFiles Letters = new("LetterFormats");
    public static readonly KeptFiles Agreements = new("AgreementFormats");

    private readonly string _folder = Path.Combine(AppContext.BaseDirectory, folder);

    public IEnumerable<int> Formats =>
        Directory.GetDirectories(_folder)
            .Select(folder => int.Parse(Path.GetFileName(folder), System.Globalization.CultureInfo.InvariantCulture))
            .Order();

    public IEnumerable<string> NamesOf(int format) =>
        Directory.GetFiles(FolderOf(format), "*.json")
            .Select(Path.GetFileNameWithoutExtension)
            .Where(name => name != "schema")
            .Select(name => name!)
            .Order(StringComparer.Ordinal);

    public string Read(int format, string name) => File.ReadAllText(Path.Combine(FolderOf(format), name));

    private string FolderOf(int format) => Path.Combine(_folder, $"{format}");
}
