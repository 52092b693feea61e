using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Testing;

namespace CcgAssurance.Web.Tests.Rules;

/// <summary>
/// Prints docs/guidance.md: every rule, where it is enforced, where it is shown and which test proves it, read from the marks
/// in the sources.
/// </summary>
public static partial class GuidanceDocument
{
    /// <summary>The words of a rule that no test proves yet.</summary>
    public const string NotYet = "not yet";

    public static string Print()
    {
        var enforced = Marks(RuleMark(), "src");
        var shown = Marks(ShowsMark(), "src").Concat(UsesInViews()).ToLookup(pair => pair.Rule, pair => pair.Place);
        var proved = Marks(RuleMark(), "tests").ToLookup(pair => pair.Rule, pair => pair.Place);
        var enforcedBy = enforced.ToLookup(pair => pair.Rule, pair => pair.Place);
        var missing = GuidanceRules.All.Count(rule => !proved[rule.Id].Any());

        var text = new StringBuilder();
        text.Append("# Every rule, where it is applied and which test proves it\n\n");
        text.Append("Printed by `./dev docs` from the catalogue `GuidanceRules` in CcgAssurance.Domain and from the `[Rule]` and ");
        text.Append("`[ShowsRule]` marks\nin the sources. \"" + NotYet + "\" says that no test proves the rule so far.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Rules: {GuidanceRules.All.Count}. ");
        text.Append(CultureInfo.InvariantCulture, $"Proved by a test: {GuidanceRules.All.Count - missing}. Not yet: {missing}.\n\n");
        text.Append("| Rule | Source | In a sentence | Enforced in | Shown in | Test |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var rule in GuidanceRules.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {rule.Id} | {rule.Source} | {rule.Sentence} | ");
            text.Append(CultureInfo.InvariantCulture, $"{List(enforcedBy[rule.Id], "")} | {List(shown[rule.Id], "")} | ");
            text.Append(CultureInfo.InvariantCulture, $"{List(proved[rule.Id], NotYet)} |\n");
        }

        return text.ToString();
    }

    private static string List(IEnumerable<string> places, string none) =>
        string.Join("<br>", places.Distinct().Order(StringComparer.Ordinal)) is { Length: > 0 } list ? list : none;

    // A mark stands above the member that it is about, perhaps with other attributes between.
    private static IEnumerable<(string Rule, string Place)> Marks(Regex mark, string folder)
    {
        var sources = Repository.Sources(folder, "*.cs").Where(file => !file.Path.Contains("/Migrations/", StringComparison.Ordinal));
        foreach (var (path, text) in sources)
        {
            foreach (Match match in mark.Matches(text))
            {
                var member = Member().Match(text, AfterAttributes(text, match.Index + match.Length));
                var (type, name) = (Path.GetFileNameWithoutExtension(path), member.Groups["name"].Value);
                foreach (Match id in RuleId().Matches(match.Value))
                {
                    yield return (id.Value, name == type ? name : $"{type}.{name}");
                }
            }
        }
    }

    private static int AfterAttributes(string text, int from)
    {
        var attribute = Attribute().Match(text, from);
        return attribute.Success ? AfterAttributes(text, attribute.Index + attribute.Length) : from;
    }

    private static IEnumerable<(string Rule, string Place)> UsesInViews() =>
        Repository.Sources("src/CcgAssurance.Web/Features", "*.cshtml")
            .SelectMany(file => ShownInView().Matches(file.Text)
                .Select(match => (match.Groups["id"].Value, Path.GetFileName(file.Path))));

    [GeneratedRegex(@"\[Rule\([^)]*\)\]")]
    private static partial Regex RuleMark();

    [GeneratedRegex(@"\[ShowsRule\([^)]*\)\]")]
    private static partial Regex ShowsMark();

    // The next attribute, if nothing but white space stands before it; its text may hold brackets of its own.
    [GeneratedRegex(@"\G\s*\[(?:""[^""]*""|[^\]""])*\]")]
    private static partial Regex Attribute();

    [GeneratedRegex(@"[FR]\d+")]
    private static partial Regex RuleId();

    [GeneratedRegex(@"GuidanceRules\.(?<id>[FR]\d+)")]
    private static partial Regex ShownInView();

    [GeneratedRegex(
        @"\b(?:class|record struct|record|enum|interface|struct)\s+(?<name>\w+)" +
        @"|\b(?<name>\w+)\s*(?:<\w+>)?\(|\b(?<name>\w+)\s*(?:\{|=>|=)")]
    private static partial Regex Member();
}
