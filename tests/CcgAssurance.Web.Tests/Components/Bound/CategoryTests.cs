using System.Globalization;
using System.Text.RegularExpressions;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Testing;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Tests.Components.Bound;

public sealed partial class CategoryTests
{
    private const double EnoughForText = 4.5;
    private const double EnoughForBorders = 3;

    private static readonly Dictionary<string, string> Palette = Colour()
        .Matches(File.ReadAllText(Repository.PathOf("src/CcgAssurance.Web/wwwroot/css/site.css")))
        .ToDictionary(match => match.Groups["name"].Value, match => match.Groups["colour"].Value);

    [Theory]
    [InlineData(AssuranceCategory.Assured, "Assured", "app-category--assured")]
    [InlineData(AssuranceCategory.AssuredWithSupport, "Assured with support", "app-category--with-support")]
    [InlineData(AssuranceCategory.NotAssuredInterventionRequired, "Not assured, intervention required", "app-category--not-assured")]
    public async Task A_category_is_named_in_full(AssuranceCategory category, string words, string look)
    {
        var chip = (await Chip(category).RenderAsync()).QuerySelector(".app-category")!;

        Assert.Equal(words, chip.TextContent);
        Assert.Contains(look, chip.ClassList);
    }

    [Fact]
    public async Task No_category_yet_is_said_in_words()
    {
        var document = await Chip(null).RenderAsync();

        Assert.Equal("Not yet judged", document.Body!.TextContent);
        Assert.Null(document.QuerySelector(".app-category"));
    }

    [Theory]
    [InlineData("assured-text", "assured-ground")]
    [InlineData("with-support-text", "with-support-ground")]
    [InlineData("not-assured-text", "not-assured-ground")]
    [InlineData("not-assured-text", "not-assured-hatch")]
    public void The_words_can_be_read_on_every_ground(string text, string ground) =>
        Assert.InRange(Contrast(Palette[text], Palette[ground]), EnoughForText, 21);

    [Fact]
    public void The_double_border_can_be_seen_on_its_ground() =>
        Assert.InRange(Contrast(Palette["with-support-border"], Palette["with-support-ground"]), EnoughForBorders, 21);

    [Fact]
    public void The_palette_is_the_one_that_was_settled()
    {
        Assert.Equal("#005eb8", Palette["assured-ground"]);
        Assert.Equal("#005eb8", Palette["with-support-border"]);
        Assert.Equal("#ffffff", Palette["with-support-ground"]);
        Assert.Equal("#7c2855", Palette["not-assured-ground"]);
    }

    [Fact]
    public void The_contrast_of_black_and_white_is_21_to_1() => Assert.Equal(21, Contrast("#000000", "#ffffff"), precision: 6);

    private static Tag Chip(AssuranceCategory? category) => new("nhs-category", new NhsCategoryTagHelper { Value = category });

    // WCAG 2.2, definitions of contrast ratio and relative luminance.
    private static double Contrast(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour, 1)) + (0.7152 * Channel(colour, 3)) + (0.0722 * Channel(colour, 5));

    private static double Channel(string colour, int start)
    {
        var share = int.Parse(colour.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex("--app-(?<name>[a-z-]+): (?<colour>#[0-9a-f]{6});")]
    private static partial Regex Colour();
}
