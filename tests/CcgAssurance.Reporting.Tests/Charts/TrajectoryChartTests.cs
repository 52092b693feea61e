using System.Xml.Linq;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Charts;
using CcgAssurance.Reporting.Html;
using CcgAssurance.Reporting.Layout;
using CcgAssurance.Reporting.Model;
using CcgAssurance.Reporting.Pdf.Fonts;
using CcgAssurance.Reporting.Tests.Layout;
using CcgAssurance.Testing.Pdf;

namespace CcgAssurance.Reporting.Tests.Charts;

public sealed class TrajectoryChartTests
{
    public static TheoryData<string> Names => [.. Trajectories.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_is_drawn_within_the_chart_and_no_words_cover_others(string name)
    {
        var figure = TrajectoryChart.Figure(Trajectories.All[name]);

        var areas = figure.Shapes.OfType<FigureText>().Select(AreaOf).ToList();
        Assert.All(areas, area => Assert.True(
            area.Left >= -0.01 && area.Right <= figure.Width && area.Top >= 0 && area.Bottom <= figure.Height, $"{area}"));
        Assert.All(
            areas.SelectMany((area, at) => areas.Skip(at + 1).Select(other => (area, other))),
            pair => Assert.False(pair.area.Meets(pair.other), $"{pair.area} meets {pair.other}"));
        Assert.All(
            figure.Shapes.OfType<FigureLine>().SelectMany(line => line.Points).Concat(figure.Shapes.OfType<FigureMarker>().Select(marker => marker.At)),
            point => Assert.True(point.X >= 0 && point.X <= figure.Width && point.Y >= 0 && point.Y <= figure.Height, $"{point}"));
        Assert.All(figure.Shapes.OfType<FigureText>(), text => Assert.True(text.Size >= 12));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_in_a_file_breaks_no_rule_and_stands_on_one_page_with_its_table_after_it(string name)
    {
        foreach (var size in Enum.GetValues<PrintSize>())
        {
            var rendered = new PdfRenderer().Render(Sample.Portrait([.. TrajectoryChart.Blocks(Trajectories.All[name])]), size);

            Assert.Empty(PdfChecks.FaultsOf(rendered.Content));
            Assert.Equal(0, rendered.ReplacedCharacters);
            Assert.Single(PdfDocumentReader.Read(rendered.Content).Root.Find("Figure"));
        }
    }

    [Fact]
    public void Planned_and_actual_and_missed_points_differ_in_line_and_form_and_in_words()
    {
        var figure = TrajectoryChart.Figure(Trajectories.Deficit);

        var lines = figure.Shapes.OfType<FigureLine>().ToList();
        Assert.Equal(12, lines.Single(line => line.Dash > 0 && line.Points.Count > 2).Points.Count);
        Assert.Equal(7, lines.Single(line => line.Dash == 0 && line.Points.Count > 2).Points.Count);
        var markers = figure.Shapes.OfType<FigureMarker>().ToList();
        Assert.Equal(12 + 1, markers.Count(marker => marker is { Form: MarkerForm.Circle, IsFilled: false }));
        Assert.Equal(4 + 1, markers.Count(marker => marker is { Form: MarkerForm.Circle, IsFilled: true }));
        Assert.Equal(3 + 1, markers.Count(marker => marker is { Form: MarkerForm.Diamond, IsFilled: true }));
        Assert.Equal(["Planned", "Actual", "Actual, missed"], figure.Words.TakeLast(3));
    }

    [Fact]
    public void The_axis_of_money_is_in_millions_with_negative_round_numbers()
    {
        var words = TrajectoryChart.Figure(Trajectories.Deficit).Words.ToList();

        Assert.Equal(["£ million, higher is better", "0", "\u22125", "\u221210", "\u221215", "\u221220"], words.Take(6));
        Assert.Equal("Apr 2014", words[6]);
        Assert.Contains("\u2212£19.0 million", words);
        Assert.Contains("\u2212£11.1 million", words);
    }

    [Fact]
    public void Days_are_named_by_month_unless_two_share_one()
    {
        Assert.Contains("Jun 2014", TrajectoryChart.Figure(Trajectories.Percentages).Words);
        Assert.Contains("3 Nov 2014", TrajectoryChart.Figure(Trajectories.Weekly).Words);
    }

    [Fact]
    public void Of_many_days_as_many_are_named_as_have_room_the_first_and_the_last_among_them()
    {
        var words = TrajectoryChart.Figure(Trajectories.ThreeYears).Words.Where(word => word.Contains(" 20", StringComparison.Ordinal)).ToList();

        Assert.InRange(words.Count, 3, 6);
        Assert.Equal(("Apr 2014", "Mar 2017"), (words[0], words[^1]));
    }

    [Fact]
    public void The_only_point_stands_in_the_middle_and_has_its_value_beside_it()
    {
        var figure = TrajectoryChart.Figure(Trajectories.OnePoint);

        Assert.Contains("26 days", figure.Words);
        Assert.DoesNotContain(figure.Shapes.OfType<FigureLine>(), line => line.Dash > 0 && line.Points[0].Y < 200);
        Assert.InRange(figure.Shapes.OfType<FigureMarker>().First().At.X, 150, 250);
    }

    [Fact]
    public void Values_that_are_all_the_same_get_an_axis_that_does_not_go_below_nothing()
    {
        var words = TrajectoryChart.Figure(Trajectories.Flat).Words.ToList();

        Assert.Equal(["1", "0", "Apr 2014"], words.Skip(1).Take(3));
    }

    [Fact]
    public void A_point_without_value_in_time_is_an_open_diamond_at_its_day()
    {
        var figure = TrajectoryChart.Figure(Trajectories.Percentages);

        Assert.Equal(2, figure.Shapes.OfType<FigureMarker>().Count(marker => marker is { Form: MarkerForm.Diamond, IsFilled: false }));
        Assert.Equal("Missed, no value in time", figure.Words.Last());
    }

    [Theory]
    [InlineData(
        "Deficit",
        "A higher value is better. The plan has 12 points, from −£1.6 million on 30 April 2014 to −£19.0 million on 31 March 2015. " +
        "The latest actual value is −£11.1 million on 31 October 2014, when −£11.2 million was planned. " +
        "3 of the 7 points so far are missed: 30 June 2014, 31 July 2014 and 31 August 2014.")]
    [InlineData(
        "Percentages",
        "A higher value is better. The plan has 4 points, from 88.5% on 30 June 2014 to 92.0% on 31 March 2015. " +
        "The latest actual value is 87.4% on 30 September 2014, when 90.0% was planned. " +
        "2 of the 3 points so far are missed: 30 September 2014 and 31 December 2014 (no value in time).")]
    [InlineData(
        "WithoutActuals",
        "A higher value is better. The plan has 12 points, from −£1.6 million on 30 April 2014 to −£19.0 million on 31 March 2015. " +
        "There are no actual values yet.")]
    [InlineData(
        "OnePoint",
        "A lower value is better. The plan has one point: 28 days on 30 June 2014. " +
        "The latest actual value is 26 days on 30 June 2014, when 28 days was planned. It is not missed.")]
    [InlineData(
        "Flat",
        "A lower value is better. The plan has 6 points, and is 0 both on 30 April 2014 and on 30 September 2014. " +
        "The latest actual value is 0 on 30 June 2014, when 0 was planned. None of the 3 points so far is missed.")]
    [InlineData(
        "NothingButLate",
        "A higher value is better. Nothing is planned. There are no actual values yet. This point is missed (no value in time).")]
    [Rule("R172")]
    public void What_it_shows_is_said_in_sentences(string name, string expected)
    {
        Assert.Equal(expected, TrajectoryChart.Alternative(Trajectories.All[name]));
        Assert.Equal(expected, TrajectoryChart.Figure(Trajectories.All[name]).Alternative);
    }

    [Fact]
    public void Many_missed_points_are_counted_and_the_latest_is_named() =>
        Assert.EndsWith(
            "All 7 points so far are missed, the latest on 31 October 2014.",
            TrajectoryChart.Alternative(Trajectories.All["AllMissed"]),
            StringComparison.Ordinal);

    [Fact]
    [Rule("R172")]
    public void The_same_values_are_a_table_with_a_row_for_each_day()
    {
        var table = TrajectoryChart.Table(Trajectories.Percentages);

        Assert.Equal(["Date", "Planned", "Actual", "Against the plan"], table.Columns.Select(column => column.Heading));
        Assert.Equal(
            [
                "30 June 2014|88.5%|89.1%|Met", "30 September 2014|90.0%|87.4%|Missed",
                "31 December 2014|91.5%|None in time|Missed", "31 March 2015|92.0%|None yet|",
            ],
            table.Groups.Single().Rows.Select(row => string.Join('|', row.Cells.Select(WordsOf))));
    }

    [Fact]
    [Rule("R174")]
    public void A_plan_alone_says_nothing_of_what_has_not_come_yet()
    {
        var plan = Trajectories.WithoutActuals with { IsPlan = true };
        var table = TrajectoryChart.Table(plan);

        Assert.Equal(["Date", "Planned"], table.Columns.Select(column => column.Heading));
        Assert.Equal(["30 April 2014", "−£1.6 million"], table.Groups.Single().Rows[0].Cells.Select(WordsOf));
        Assert.EndsWith(": planned, higher is better", table.Caption, StringComparison.Ordinal);
        Assert.Equal(
            "A higher value is better. The plan has 12 points, from −£1.6 million on 30 April 2014 to −£19.0 million on 31 March 2015.",
            TrajectoryChart.Alternative(plan));
        Assert.EndsWith(": planned", TrajectoryChart.Figure(plan).Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_takes_the_same_drawing_as_markup()
    {
        var svg = TrajectoryChart.Svg(Trajectories.Deficit);
        var ofPage = XElement.Parse(HtmlRenderer.Render([TrajectoryChart.Figure(Trajectories.Deficit)]));

        Assert.True(XNode.DeepEquals(ofPage.Element("svg"), XElement.Parse(svg)));
        Assert.Contains("id=\"figure-m1-title\"", TrajectoryChart.Svg(Trajectories.Deficit, "m1"), StringComparison.Ordinal);
        Assert.StartsWith("<svg ", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_drawn_is_refused()
    {
        var twice = Trajectories.OnePoint with { Planned = [.. Trajectories.OnePoint.Planned, new(new DateOnly(2014, 6, 30), 3)] };
        var none = Trajectories.OnePoint with { Planned = [], Actual = [] };

        Assert.Contains("no points", Assert.Throws<ArgumentException>(() => TrajectoryChart.Svg(none)).Message, StringComparison.Ordinal);
        Assert.Contains("two points", Assert.Throws<ArgumentException>(() => TrajectoryChart.Table(twice)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("£", "-19000000", "−£19 million")]
    [InlineData("£", "-19234567", "−£19,234,567")]
    [InlineData("£", "1250000", "£1.25 million")]
    [InlineData("£", "950000", "£950,000")]
    [InlineData("%", "84.10", "84.1%")]
    [InlineData("days", "1", "1 day")]
    [InlineData("days", "12.5", "12.5 days")]
    [InlineData("number", "12500", "12,500")]
    public void Values_are_written_as_people_read_them(string unit, string value, string expected)
    {
        ValueFormat[] formats = [ValueFormat.Pounds, ValueFormat.Percent, ValueFormat.Days, ValueFormat.Count];

        Assert.Equal(expected, formats.Single(format => format.Unit == unit).InFull(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static string WordsOf(IReadOnlyList<Block> cell) =>
        string.Concat(cell.Cast<Paragraph>().SelectMany(paragraph => paragraph.Runs).Select(run => run.Text));

    private static Area AreaOf(FigureText text)
    {
        var width = DocumentFonts.Shared.Width(text.Text, text.IsStrong ? Face.SemiBold : Face.Regular, text.Size);
        var left = text.At.X - (text.Anchor switch { TextAnchor.Start => 0, TextAnchor.Middle => width / 2, TextAnchor.End => width });
        return new Area(left, text.At.Y - (text.Size * 0.72), left + width, text.At.Y + (text.Size * 0.2), text.Text);
    }

    private sealed record Area(double Left, double Top, double Right, double Bottom, string Text)
    {
        public bool Meets(Area other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
