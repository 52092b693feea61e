using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Tests.Layout;

public sealed class LookTests
{
    public static TheoryData<string, object, object> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, object, object>();
            foreach (var (name, ground) in new[] { ("white", PrintStyle.White), ("watermark", PrintStyle.Watermark) })
            {
                pairs.Add($"text on {name}", PrintStyle.Ink, ground);
                pairs.Add($"note on {name}", PrintStyle.Grey, ground);
                pairs.Add($"link on {name}", PrintStyle.Blue, ground);
                pairs.Add($"heading on {name}", PrintStyle.DarkBlue, ground);
            }

            foreach (var tone in Enum.GetValues<BannerTone>())
            {
                pairs.Add($"banner {tone}", PrintStyle.Banner(tone).Text, PrintStyle.Banner(tone).Fill);
            }

            pairs.Add("column heading", PrintStyle.ColumnHeading.Colour, PrintStyle.DarkBlue);
            pairs.Add("group title", PrintStyle.GroupTitle.Colour, PrintStyle.TitleFill);
            pairs.Add("group continued", PrintStyle.Continued.Colour, PrintStyle.TitleFill);
            return pairs;
        }
    }

    // WCAG 2.2, criterion 1.4.3: 4.5 to 1 for text of ordinary size.
    [Theory]
    [MemberData(nameof(Pairs), DisableDiscoveryEnumeration = true)]
    public void Text_stands_out_from_what_lies_behind_it(string name, object text, object ground)
    {
        var ratio = Contrast((Colour)text, (Colour)ground);

        Assert.True(ratio >= 4.5, $"{name}: {ratio:0.00}");
    }

    [Theory]
    [InlineData(BannerTone.Assured, 0x00, 0x5E, 0xB8)]
    [InlineData(BannerTone.NotAssured, 0x7C, 0x28, 0x55)]
    [InlineData(BannerTone.Provisional, 0xF0, 0xF4, 0xF5)]
    public void A_banner_has_the_colour_of_what_it_stands_for(BannerTone tone, byte red, byte green, byte blue)
    {
        var document = Sample.Lay(new Banner(tone, "Statement", [new Paragraph("Explanation")]));

        Assert.Equal(new Colour(red, green, blue), document.Marks().Select(placed => placed.Mark).OfType<FillMark>().First().Colour);
        var texts = document.Lines(document.All(StructureRole.Div).Single()).Select(line => line.Text).ToList();
        Assert.Equal(["Statement", "Explanation"], texts.Select(text => text.Text));
        Assert.All(texts, text => Assert.Equal(tone == BannerTone.Provisional ? PrintStyle.Ink : PrintStyle.White, text.Colour));
    }

    // Large enough for most people as it is; there is another edition for the others.
    [Fact]
    public void Text_is_twelve_points_and_ten_in_a_table()
    {
        Assert.All([PrintStyle.OnPage.Body, PrintStyle.FactName, PrintStyle.FactValue], style => Assert.Equal(12, style.Size));
        Assert.All(
            [
                PrintStyle.InCell.Body, PrintStyle.InCell.Note, PrintStyle.InCell.Lead, PrintStyle.InRowHeading.Body, PrintStyle.ColumnHeading,
                PrintStyle.GroupTitle, PrintStyle.Continued, PrintStyle.OnPage.Note,
            ],
            style => Assert.True(style.Size >= 10));
    }

    [Theory]
    [InlineData(BannerTone.Provisional, true)]
    [InlineData(BannerTone.Assured, false)]
    public void The_word_across_the_page_lies_over_what_is_pale_and_under_everything_else(BannerTone tone, bool isOver)
    {
        var group = new TableGroup("Group", [], [Sample.Row("a", "b", "c")]);
        var document = DocumentLayout.Lay(
            Sample.Landscape("DRAFT", [Sample.Title, new Banner(tone, "Statement", []), Sample.Grouped(group)]), new FixedMeasure());

        var marks = document.Pages.Single().Marks.ToList();
        var word = marks.FindIndex(mark => mark is TextMark { Turn: not 0 });
        Assert.Equal(isOver, marks.FindIndex(mark => mark is FillMark fill && fill.Colour == PrintStyle.Banner(tone).Fill) < word);
        Assert.True(marks.FindIndex(mark => mark is FillMark fill && fill.Colour == PrintStyle.TitleFill) < word);
        Assert.True(marks.FindIndex(mark => mark is FillMark fill && fill.Colour == PrintStyle.DarkBlue) > word);
        Assert.All([PrintStyle.White, PrintStyle.PaleGrey, PrintStyle.TitleFill], pale => Assert.InRange(Contrast(pale, PrintStyle.Watermark), 1.15, 2));
        Assert.Single(marks, mark => mark is FillMark fill && fill.Colour == PrintStyle.Banner(tone).Fill && fill.Width > 100);
    }

    private static double Contrast(Colour one, Colour other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(Colour colour) =>
        (0.2126 * Linear(colour.Red)) + (0.7152 * Linear(colour.Green)) + (0.0722 * Linear(colour.Blue));

    private static double Linear(byte channel)
    {
        var part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }
}
