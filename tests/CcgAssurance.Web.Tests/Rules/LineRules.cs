using System.Globalization;
using System.Text.RegularExpressions;
using CcgAssurance.Testing;

namespace CcgAssurance.Web.Tests.Rules;

/// <summary>Lines keep to the limit that .editorconfig declares for where they stand.</summary>
public sealed partial class LineRules
{
    [Fact]
    public void No_line_is_longer_than_the_editor_allows() => Violations.None(TooLong(
        LimitsOf(File.ReadAllText(Repository.PathOf(".editorconfig"))),
        Repository.Sources("src", "*.cs").Concat(Repository.Sources("tests", "*.cs"))
            .Select(file => (Path.GetRelativePath(Repository.Root, file.Path), file.Text))
            .Where(file => !file.Item1.Contains("/Migrations/", StringComparison.Ordinal))));

    [Fact]
    public void A_line_that_is_too_long_is_found_by_the_last_limit_that_holds_where_it_stands()
    {
        var limits = LimitsOf(
            """
            [*.cs]
            indent_size = 4
            max_line_length = 10

            [*.md]
            indent_size = 2

            [told/**.cs]
            # Running text.
            max_line_length = off

            [tests/**.cs]
            max_line_length = 12
            """);
        var text = string.Join('\n', new string('x', 10), new string('x', 11), "", new string('x', 13));

        Assert.Equal(
            ["src/a.cs:2", "src/a.cs:4", "tests/a.cs:4"],
            TooLong(limits, [("src/a.cs", text), ("told/a.cs", text), ("tests/a.cs", text)]));
    }

    private static IEnumerable<string> TooLong(IReadOnlyList<Limit> limits, IEnumerable<(string Path, string Text)> files) =>
        from file in files
        let most = limits.Last(limit => file.Path.StartsWith(limit.Folder, StringComparison.Ordinal)).Most
        from line in file.Text.Split('\n').Index()
        where line.Item.Length > most
        select $"{file.Path}:{line.Index + 1}";

    private static IReadOnlyList<Limit> LimitsOf(string editorConfig) =>
    [
        .. Declared().Matches(editorConfig).Select(match => new Limit(
            match.Groups["folder"].Value,
            match.Groups["limit"].Value is var most && most == "off" ? int.MaxValue : int.Parse(most, CultureInfo.InvariantCulture))),
    ];

    // The sections that set a limit are those of a folder and all below it, or of everything.
    [GeneratedRegex(
        @"^\[(?<folder>[^*\]\n]*)\*\*?\.cs\]\n(?:(?!\[).*\n)*?max_line_length = (?<limit>\d+|off)$", RegexOptions.Multiline)]
    private static partial Regex Declared();

    private sealed record Limit(string Folder, int Most);
}
