using System.Reflection;
using System.Text.RegularExpressions;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Tests.Framework;

public sealed partial class GuidanceRulesTests
{
    public static TheoryData<string> AllIds => [.. GuidanceRules.All.Select(rule => rule.Id)];

    [Fact]
    public void All_315_rules_are_there_once_in_the_order_of_their_numbers_and_what_readers_asked_for_comes_last() =>
        Assert.Equal([.. Enumerable.Range(1, 312).Select(number => $"R{number}"), "F7", "F11", "F12"], GuidanceRules.All.Select(rule => rule.Id));

    [Fact]
    public void Every_property_begins_with_the_id_of_its_rule_and_every_rule_has_one()
    {
        var properties = typeof(GuidanceRules).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(GuidanceRule))
            .ToDictionary(property => property.Name, property => (GuidanceRule)property.GetValue(null)!);

        Assert.Equal(GuidanceRules.All.Count, properties.Count);
        Assert.All(properties, property => Assert.Matches($"^{property.Value.Id}(?![0-9])", property.Key));
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void Every_rule_is_one_plain_sentence_with_a_source(string id)
    {
        var rule = GuidanceRules.Get(id);

        Assert.Matches(PlainSentence, rule.Sentence);
        Assert.DoesNotMatch(Abbreviation, rule.Sentence);
        Assert.DoesNotMatch(Jargon, rule.Sentence);
        Assert.False(string.IsNullOrWhiteSpace(rule.Source.Document));
        Assert.False(string.IsNullOrWhiteSpace(rule.Source.Place));
        Assert.True(Enum.IsDefined(rule.Strength));
    }

    [Theory]
    [InlineData("a report is public after both sides release it.")]
    [InlineData("A report is public after both sides release it")]
    [InlineData("A report is public. Both sides release it.")]
    [InlineData("A report  is public.")]
    public void What_is_not_one_plain_sentence_is_found(string sentence) => Assert.DoesNotMatch(PlainSentence, sentence);

    [Fact]
    public void Short_forms_and_words_of_the_trade_are_found()
    {
        Assert.Matches(Abbreviation, "The AT writes the report.");
        Assert.Matches(Jargon, "The user fills in the field.");
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void No_source_names_a_place_twice(string id) =>
        Assert.DoesNotMatch(TwiceNamed(), GuidanceRules.Get(id).Source.ToString());

    [Theory]
    [InlineData("Annex 4 and Annex 4, Requiring documents", true)]
    [InlineData("paras 34 and 54 and para 34", true)]
    [InlineData("Annex 2 and Annex 4", false)]
    [InlineData("paras 3 to 34 and para 4", false)]
    public void A_place_that_is_named_twice_is_found(string place, bool isTwice) => Assert.Equal(isTwice, TwiceNamed().IsMatch(place));

    [Fact]
    public void No_two_rules_say_the_same() =>
        Assert.Distinct(GuidanceRules.All.Select(rule => rule.Sentence));

    [Theory]
    [InlineData("R1", "2014/15 operational guidance", "paras 2 to 3", GuidanceStrength.Derived)]
    [InlineData("R74", "2014/15 operational guidance", "para 18", GuidanceStrength.Expected)]
    [InlineData("R125", "2014/15 operational guidance", "para 45", GuidanceStrength.Stated)]
    [InlineData("R240", "2014/15 operational guidance", "para 36", GuidanceStrength.Allowed)]
    [InlineData("R259", "South Tees CCG assurance page", "Assessment of CCG performance", GuidanceStrength.Stated)]
    [InlineData("R301", "National Health Service Act 2006", "s.14Z16", GuidanceStrength.Stated)]
    [InlineData("F7", "NHS England announcement of the interim CCG assurance framework", "first comment, point 7", GuidanceStrength.Derived)]
    public void A_rule_names_its_source_and_how_strongly_it_says_it(
        string id, string document, string place, GuidanceStrength strength)
    {
        var rule = GuidanceRules.Get(id);

        Assert.Equal(new GuidanceSource(document, place), rule.Source);
        Assert.Equal(strength, rule.Strength);
    }

    [Fact]
    public void Rules_up_to_R258_come_from_the_2014_15_guidance_and_R259_to_R288_from_a_CCGs_own_page() =>
        Assert.All(GuidanceRules.All.Take(288), (rule, index) => Assert.Equal(
            index < 258 ? "2014/15 operational guidance" : "South Tees CCG assurance page", rule.Source.Document));

    [Fact]
    public void A_source_reads_as_document_and_place() =>
        Assert.Equal("2014/15 operational guidance, para 45", GuidanceRules.R125HeadlineNotAssured.Source.ToString());

    [Fact]
    public void A_rule_is_found_by_its_id()
    {
        Assert.Same(GuidanceRules.R125HeadlineNotAssured, GuidanceRules.Get("R125"));
        Assert.True(GuidanceRules.TryGet("R312", out var rule));
        Assert.Same(GuidanceRules.R312, rule);
    }

    [Theory]
    [InlineData("R0")]
    [InlineData("R313")]
    [InlineData("F1")]
    [InlineData("r125")]
    [InlineData("125")]
    [InlineData("")]
    public void An_unknown_id_throws_or_is_not_found(string id)
    {
        var thrown = Assert.Throws<KeyNotFoundException>(() => GuidanceRules.Get(id));

        Assert.Contains($"'{id}'", thrown.Message, StringComparison.Ordinal);
        Assert.False(GuidanceRules.TryGet(id, out var rule));
        Assert.Null(rule);
    }

    [Fact]
    public void No_id_at_all_is_not_found() =>
        Assert.False(GuidanceRules.TryGet(null, out _));

    [GeneratedRegex(@"^['A-Z](?!.*\. )(?!.*  ).*\.$")]
    private static partial Regex PlainSentence { get; }

    // Short forms that assurance staff use among themselves and other readers may not know.
    [GeneratedRegex(@"\b(AT|ATs|AO|AWS|NAIR|HWB|HWBs|FY|BCF|CSU|EPRR|IAPT|CQC|RAG|RAGG|JSNA|QIPP|QSG|NHSE)\b")]
    private static partial Regex Abbreviation { get; }

    [GeneratedRegex(@"\b(app|user|users|field|checkbox|boolean|database|tester|enum|UI)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Jargon { get; }

    // A number that stands twice after "para" or "Annex", whatever lies between.
    [GeneratedRegex(@"\b(?<kind>para|Annex|s\.)s?(?: \d+ (?:to|and))* ?(?<number>\d+\w*)\b.*\b\k<kind>s? ?\k<number>\b")]
    private static partial Regex TwiceNamed();
}
