using System.Reflection;
using System.Text.RegularExpressions;
using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Reporting;
using CcgAssurance.Testing;
using CcgAssurance.Web.Tests.Rules.Planted;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Rules;

public sealed partial class GlossaryRules
{
    private static readonly Glossary Words = Glossary.Read(File.ReadAllText(Repository.PathOf("docs/glossary.md")));

    private static readonly Assembly Domain = typeof(Actor).Assembly;

    private static readonly Type[] PublicTypes =
        [.. new[] { Domain, typeof(AssuranceDbContext).Assembly, typeof(IDocumentRenderer).Assembly, typeof(Program).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes())];

    [Fact]
    public void Every_record_and_every_enum_of_the_domain_is_in_the_glossary() => Violations.None(Unexplained(
        Domain.GetExportedTypes().Where(type => type.IsEnum).Concat(RecordsOf(typeof(AssuranceDbContext))), Words));

    [Fact]
    public void A_record_or_an_enum_that_the_glossary_does_not_explain_is_found() => Assert.Equal(
        [nameof(DomainScore), nameof(RagRating)],
        Unexplained(RecordsOf(typeof(PlantedContext)).Append(typeof(RagRating)), Words));

    [Fact]
    public void The_glossary_explains_no_type_that_is_gone() => Violations.None(Gone(Words, PublicTypes));

    [Fact]
    public void A_type_that_is_gone_is_found() => Assert.Equal(["Ccg"], Gone(new Glossary(["Ccg", "Actor"], []), [typeof(Actor)]));

    [Fact]
    public void No_public_type_is_named_by_a_word_that_is_not_used() => Violations.None(Misnamed(PublicTypes, Words));

    [Fact]
    public void A_type_that_is_named_by_a_word_that_is_not_used_is_found() => Assert.Equal(
        ["DomainScore: score", "RagRating: rating", "RagRating: RAG"],
        Misnamed([typeof(DomainScore), typeof(EngagementScore), typeof(RagRating)], Words));

    // The guidance is quoted with its own words.
    [Fact]
    public void Nothing_says_a_word_that_is_not_used() => Violations.None(Said(
        Words,
        Repository.Sources("src", "*.cs", "*.cshtml").Where(file => !file.Path.Contains("/GuidanceRules.", StringComparison.Ordinal))));

    [Theory]
    [InlineData("<h1>\n  Ratings by domain\n</h1>", "planted:2: rating")]
    [InlineData("\"The score is low.\"", "planted:1: score")]
    [InlineData("RAG status", "planted:1: RAG")]
    [InlineData("Did it pass or fail?", "planted:1: pass or fail")]
    [InlineData("A pass/fail test", "planted:1: pass/fail")]
    [InlineData("The CCG's scorecard", "planted:1: scorecard")]
    [InlineData("<a href=\"/\">Sign out</a>", "planted:1: sign out")]
    public void A_text_with_a_word_that_is_not_used_is_found(string planted, string found) =>
        Assert.Equal([found], Said(Words, [("planted", planted)]));

    [Theory]
    [InlineData("The engagement score of the year")]
    [InlineData("The operating plan, and underscore and fragments")]
    public void A_text_with_a_word_that_only_looks_like_it_passes(string text) => Violations.None(Said(Words, [("planted", text)]));

    private static IEnumerable<Type> RecordsOf(Type context) => context.GetProperties()
        .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(DbSet<>))
        .Select(property => property.PropertyType.GenericTypeArguments[0])
        .Where(type => type.FullName!.StartsWith("CcgAssurance.", StringComparison.Ordinal));

    private static IEnumerable<string> Unexplained(IEnumerable<Type> types, Glossary glossary) =>
        types.Select(type => type.Name).Except(glossary.Terms);

    private static IEnumerable<string> Gone(Glossary glossary, IEnumerable<Type> types) =>
        glossary.Terms.Except(types.Select(type => type.Name));

    private static IEnumerable<string> Misnamed(IEnumerable<Type> types, Glossary glossary) =>
        from type in types
        where !type.Name.StartsWith("Engagement", StringComparison.Ordinal)
        from word in SaidIn(WordStart().Replace(type.Name, " "), glossary)
        select $"{type.Name}: {word}";

    private static IEnumerable<string> Said(Glossary glossary, IEnumerable<(string Path, string Text)> files) =>
        from file in files
        from line in file.Text.Split('\n').Index()
        where !line.Item.Contains("engagement", StringComparison.OrdinalIgnoreCase)
        from word in SaidIn(line.Item, glossary)
        select $"{Path.GetFileName(file.Path)}:{line.Index + 1}: {word}";

    private static IEnumerable<string> SaidIn(string text, Glossary glossary) => glossary.NotUsed.Where(word =>
        Regex.IsMatch(text, $@"(?<![\w-]){Regex.Escape(word).Replace("/", @"\W", StringComparison.Ordinal)}s?\b", RegexOptions.IgnoreCase));

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")]
    private static partial Regex WordStart();
}
