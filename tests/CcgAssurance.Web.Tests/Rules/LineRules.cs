using System.Globalization;
using System.Text.RegularExpressions;
using CcgAssurance.Testing;

namespace CcgAssurance.Web.Tests.Rules;

/// <summary>Lines keep to the limit that .editorconfig declares, where the code has come so far.</summary>
public sealed partial class LineRules
{
    /// <summary>The folders that keep to it. The list only grows.</summary>
    private static readonly string[] Kept =
    [
        "src/CcgAssurance.Data",
        "src/CcgAssurance.Reporting",
        "src/CcgAssurance.Web/Components",
        "src/CcgAssurance.Web/Infrastructure",
        "src/CcgAssurance.Web/Startup",
        "tests/CcgAssurance.Web.Tests/Rules",
    ];

    private static readonly int Limit =
        int.Parse(
            Declared().Match(File.ReadAllText(Repository.PathOf(".editorconfig"))).Groups["limit"].Value, CultureInfo.InvariantCulture);

    [Fact]
    public void No_line_is_longer_than_the_editor_allows() => Violations.None(TooLong(
        Kept.SelectMany(folder => Repository.Sources(folder, "*.cs"))
            .Where(file => !file.Path.Contains("/Migrations/", StringComparison.Ordinal))));

    [Fact]
    public void A_line_that_is_too_long_is_found()
    {
        var (full, over) = (new string('x', Limit), new string('x', Limit + 1));

        Assert.Equal(["planted:2", "planted:4"], TooLong([("planted", $"{full}\n{over}\n\n{over}")]));
    }

    private static IEnumerable<string> TooLong(IEnumerable<(string Path, string Text)> files) =>
        from file in files
        from line in file.Text.Split('\n').Index()
        where line.Item.Length > Limit
        select $"{file.Path}:{line.Index + 1}";

    [GeneratedRegex(@"^max_line_length = (?<limit>\d+)$", RegexOptions.Multiline)]
    private static partial Regex Declared();
}
