using System.Collections;
using System.Text.RegularExpressions;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Web.Demo;
using CcgAssurance.Web.Demo.Packages;
using CcgAssurance.Web.Demo.Quarters;

namespace CcgAssurance.Web.Tests.Demo;

[Trait("Runs", "Once")]
public sealed partial class DemoTextTests
{
    private const int WordsOfASentence = 8;

    public static TheoryData<int> LongQuarters => [1, 2, 3, 4];

    [Fact]
    public void No_sentence_is_used_twice()
    {
        var texts = DemoQuarters.All
            // A judgement names its evidence by title.
            .Select(quarter => quarter with { Judgements = [.. quarter.Judgements.Select(judgement => judgement with { Evidence = [] })] })
            .SelectMany(TextsIn)
            // A later edition of a package says again what stays.
            .Concat(DemoPackages.All.SelectMany(package => TextsIn(package).Distinct()))
            // The agenda of a meeting stands in its plan and in its record.
            .Where(text => !text.StartsWith("1. ", StringComparison.Ordinal));
        var sentences = texts
            .SelectMany(text => SentenceEnd().Split(text))
            .Select(sentence => sentence.Trim().TrimEnd('.'))
            .Where(sentence => Words(sentence) >= WordsOfASentence)
            .ToList();

        Assert.True(sentences.Count > 700, $"Only {sentences.Count} sentences were found.");
        Assert.Empty(sentences.GroupBy(sentence => sentence, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Every_quarter_is_played_once() =>
        Assert.Equal(DemoQuarters.All.Count, DemoQuarters.All.Select(quarter => quarter.Key).Distinct().Count());

    [Fact]
    public void Evidence_is_dated_before_the_day_on_which_it_is_discussed() => Assert.All(
        DemoQuarters.All,
        quarter => Assert.All(quarter.Evidence, item => Assert.True(item.Answers.Date < quarter.Held, $"{quarter.Key}: {item.Answers.Title}")));

    [Theory]
    [MemberData(nameof(LongQuarters))]
    public void A_long_quarter_has_the_length_and_the_parts_of_a_real_report(int number)
    {
        var quarter = Quarter("X01", 2014, number);

        Assert.All(quarter.Judgements, judgement => Assert.InRange(Words(judgement.Answers.Rationale!), 60, 150));
        Assert.All(quarter.Narratives, narrative => Assert.InRange(Words(narrative.Text), 85, 150));
        Assert.Equal(
            3, quarter.Items.Select(item => item.Kind).Concat(quarter.Items.SelectMany(item => item.Actions.Select(_ => ItemKind.Action))).Distinct().Count());
        Assert.Contains(quarter.Evidence, item => item.Answers.Scope == EvidenceScope.Soft && !item.IsFromCcg);
        Assert.True(quarter.Evidence.Select(item => item.Answers.Kind).Distinct().Count() >= 4);
        Assert.Contains(quarter.Attendees, attendee => attendee.Kind == AttendeeKind.IndependentMember);
        Assert.Equal(2, quarter.Undertakings.Select(undertaking => undertaking.By).Distinct().Count());
        Assert.NotEmpty(quarter.Points);
    }

    [Fact]
    public void One_domain_of_Anyshire_North_gets_better_over_the_year_and_one_comes_to_need_support()
    {
        Assert.Equal(
            [AssuranceCategory.AssuredWithSupport, AssuranceCategory.AssuredWithSupport, AssuranceCategory.Assured, AssuranceCategory.Assured], YearOf(5));
        Assert.Equal(
            [AssuranceCategory.Assured, AssuranceCategory.Assured, AssuranceCategory.AssuredWithSupport, AssuranceCategory.AssuredWithSupport], YearOf(6));

        static IEnumerable<AssuranceCategory?> YearOf(int domain) => Enumerable.Range(1, 4).Select(
            number => Quarter("X01", 2014, number).Judgements.Single(judgement => judgement.Domain == new DomainNumber(domain)).Answers.Category);
    }

    private static DemoQuarter Quarter(string ccg, int year, int number) =>
        DemoQuarters.All.Single(quarter => quarter.Key == DemoBuilders.Key(ccg, year, number));

    private static int Words(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;

    // Every text of a quarter, however deep in its lists; keys, dates and levels are values and hold none.
    private static IEnumerable<string> TextsIn(object? part) => part switch
    {
        null => [],
        string text => [text],
        IEnumerable list => list.Cast<object?>().SelectMany(TextsIn),
        ValueType => [],
        _ => part.GetType().GetProperties().SelectMany(property => TextsIn(property.GetValue(part))),
    };

    [GeneratedRegex(@"(?<=[.!?])\s+|\n")]
    private static partial Regex SentenceEnd();
}
