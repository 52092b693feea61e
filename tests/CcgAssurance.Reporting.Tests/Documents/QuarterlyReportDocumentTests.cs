using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Tests.Documents;

public sealed class QuarterlyReportDocumentTests
{
    private const AssuranceCategory Assured = AssuranceCategory.Assured;
    private const AssuranceCategory Support = AssuranceCategory.AssuredWithSupport;
    private const AssuranceCategory Intervention = AssuranceCategory.NotAssuredInterventionRequired;

    [Fact]
    [Rule("R224")]
    public void The_report_is_headed_with_the_groups_name_followed_by_assurance_report_and_the_quarter_and_year()
    {
        var document = Build();

        Assert.Equal(new Heading(1, "NHS Anyshire North CCG assurance report"), document.Body[0]);
        Assert.Equal("Quarter 1 2014/15, 1 April 2014 to 30 June 2014", Text(document.Body[1]));
        Assert.Equal("NHS Anyshire North CCG assurance report, Quarter 1 2014/15, draft 2", document.Properties.Title);
    }

    [Theory]
    [InlineData(OutputState.Draft, null, "working draft")]
    [InlineData(OutputState.Draft, 2, "draft 2")]
    [InlineData(OutputState.Final, 3, "final version 3")]
    [InlineData(OutputState.Final, null, "final report as it stands")]
    public void The_title_names_the_version(OutputState state, int? number, string version) => Assert.EndsWith(
        $"Quarter 1 2014/15, {version}",
        QuarterlyReportDocument.Build(SampleReport.Whole(), new ReportEdition(state, number, SampleReport.MadeAt)).Properties.Title,
        StringComparison.Ordinal);

    [Fact]
    public void The_first_block_names_the_area_team_its_director_and_how_to_reach_it_where_that_is_known()
    {
        Assert.Equal(
            ["Assessed by: NHS England, Anyshire area team, anyshire.assurance@england.example", "Responsible director: Martin Hale"],
            Facts(SampleReport.Whole()).Take(2));
        var unknown = Facts(SampleReport.Whole() with { Director = null, AreaTeamContact = null });
        Assert.Equal("Assessed by: NHS England, Anyshire area team", unknown[0]);
        Assert.StartsWith("Conversation", unknown[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_group_that_is_made_up_is_said_to_be_at_the_head_and_on_every_page(bool isInvented)
    {
        var report = SampleReport.Whole() with { IsInvented = isInvented };

        Assert.Equal(isInvented, Facts(report).Contains("Invented: This CCG is made up for a demonstration, and so is all that is said of it here."));
        Assert.Equal(isInvented, QuarterlyReportDocument.Build(report, SampleReport.Final).Page.Footer.EndsWith(". Invented CCG", StringComparison.Ordinal));
    }

    [Fact]
    [Rule("R235")]
    public void The_headline_stands_above_the_tables()
    {
        var body = Build().Body.ToList();

        Assert.True(body.FindIndex(block => block is Banner) < body.FindIndex(block => block is Table));
    }

    [Theory]
    [Rule("R121", "R126")]
    [InlineData(OutputState.Draft, Assured, "If these judgements are confirmed: assured", BannerTone.Provisional)]
    [InlineData(OutputState.Final, Assured, "Assured", BannerTone.Assured)]
    [InlineData(OutputState.Final, Intervention, "Not assured", BannerTone.NotAssured)]
    [InlineData(OutputState.Draft, Intervention, "If these judgements are confirmed: not assured", BannerTone.Provisional)]
    [InlineData(OutputState.Draft, null, "5 of 6 domains judged", BannerTone.Provisional)]
    public void The_headline_exists_from_final_on_and_is_provisional_before(OutputState state, AssuranceCategory? third, string statement, BannerTone tone)
    {
        var banner = BannerOf(QuarterlyReportDocument.Build(
            SampleReport.Whole(Assured, Assured, third, Assured, Assured, Assured), new ReportEdition(state, 1, SampleReport.MadeAt)));

        Assert.Equal((statement, tone), (banner.Statement, banner.Tone));
    }

    [Fact]
    [Rule("R123", "R125")]
    public void The_headline_names_the_judgements_that_caused_it_and_the_paragraph()
    {
        var banner = BannerOf(QuarterlyReportDocument.Build(
            SampleReport.Whole(Assured, Support, Intervention, Assured, Assured, Intervention), SampleReport.Final));

        Assert.Equal(
            [
                "Domain 3, Plans and outcomes: not assured, intervention required.",
                "Domain 6, Strong leadership: not assured, intervention required.",
                CurlyQuotes.In($"{GuidanceRules.R125HeadlineNotAssured.Sentence} (2014/15 operational guidance, para 45)"),
            ],
            banner.Explanation.Select(Text));
    }

    [Fact]
    [Rule("R263")]
    public void A_report_of_2013_14_cites_the_framework_of_its_year_and_nothing_of_2014_15()
    {
        var report = SampleReport.Whole(Support, Support, Intervention, Assured, Assured, Assured) with { FrameworkKey = "2013-14", Themes = [] };
        var kept = KeptReport.Of(report, SampleReport.Final);

        Assert.EndsWith("(CCG Assurance Framework 2013/14)", Text(BannerOf(kept.Document).Explanation[^1]), StringComparison.Ordinal);
        Assert.Equal("CCG Assurance Framework 2013/14", kept.Headline.Source);
        Assert.DoesNotContain("2014/15 operational guidance", ReportJson.Write(kept), StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R225")]
    public void The_domain_table_has_the_five_columns_of_the_example_in_its_order()
    {
        Assert.Equal(
            [
                "Focus",
                "Assurance level",
                "Particular achievements noted/examples of good practice",
                "Issues identified",
                "Any issues identified requiring further action and actions agreed",
            ],
            Tables(Build())[0].Columns.Select(column => column.Heading));
    }

    [Fact]
    [Rule("R30", "R226")]
    public void The_six_domains_stand_as_questions_in_order_and_then_the_three_themes_in_a_second_table()
    {
        var tables = Tables(Build());

        Assert.Equal(
            FrameworkVersions.For("2014-15").Domains.Select(domain => domain.Question),
            tables[0].Groups.Select(group => Text(group.Beside![0].Single())));
        Assert.Equal(["Parity of esteem", "Focus on equality, reducing inequality", "Better care"], tables[1].Groups.Select(group => group.Title));
    }

    [Fact]
    [Rule("R77")]
    public void The_theme_table_has_no_assurance_level() =>
        Assert.Equal(
            [
                "Particular achievements noted/examples of good practice",
                "Issues identified",
                "Any issues identified requiring further action and actions agreed",
            ],
            Tables(Build())[1].Columns.Select(column => column.Heading));

    [Fact]
    [Rule("R1", "R267")]
    public void A_framework_without_themes_gives_a_report_without_a_theme_table() =>
        Assert.Single(Tables(QuarterlyReportDocument.Build(SampleReport.Whole() with { FrameworkKey = "2013-14", Themes = [] }, SampleReport.Draft)));

    [Fact]
    [Rule("R227")]
    public void A_cell_without_items_is_empty() =>
        Assert.All(Tables(Build())[0].Groups[0].Rows.Single().Cells.Prepend(Tables(Build())[0].Groups[0].Beside![2]), Assert.Empty);

    [Fact]
    [Rule("R228")]
    public void Several_items_of_one_kind_are_a_list_with_an_entry_for_each()
    {
        var list = Assert.IsType<ItemList>(Achievements(3).Single());

        Assert.Equal(["Good practice: On course for its local priorities.", "A review of looked-after children. Safeguarding."], list.Items.Select(Text));
    }

    [Fact]
    [Rule("R23", "R230")]
    public void An_issue_names_its_provider_and_target() =>
        Assert.Equal(
            "62-day cancer waits. Some specialties are short of capacity. Provider: Anyshire NHS Foundation Trust. Target: 85% within 62 days.",
            Text(Row(3, 0)[0].Single()));

    [Fact]
    [Rule("R229", "R232")]
    public void Each_issue_has_a_row_with_its_actions_owner_and_date_beside_it_and_then_come_the_actions_that_answer_no_issue()
    {
        Assert.Equal(2, Tables(Build())[0].Groups[2].Rows.Count);
        Assert.StartsWith("62-day cancer waits. ", Text(Row(3, 0)[0].Single()), StringComparison.Ordinal);
        Assert.Equal(
            ["Obtain a revised plan. CCG, due 30 September 2014, in progress. The plan has been asked for. Carried forward."],
            Row(3, 0)[1].SelectMany(Texts));
        Assert.Empty(Row(3, 1)[0]);
        Assert.Equal(["Other actions", "Visit the trust. Monitor, open."], Row(3, 1)[1].SelectMany(Texts));
    }

    [Fact]
    [Rule("R231")]
    public void An_issue_that_is_not_flagged_keeps_its_actions_and_an_assured_domain_may_have_them() =>
        Assert.Equal(
            ["Knowledge of procurement.", "Train the members. CCG and NHS England, done."], Row(4, 0).SelectMany(cell => cell).SelectMany(Texts));

    [Fact]
    public void A_flagged_issue_without_an_action_says_so() =>
        Assert.Equal(["No action agreed yet."], Row(6, 0)[1].SelectMany(Texts));

    [Fact]
    [Rule("R74")]
    public void A_theme_has_its_narrative_or_the_reason_for_having_nothing_to_report_or_only_its_items()
    {
        var groups = Tables(Build())[1].Groups;

        Assert.Equal(["Dementia is found earlier.", "Therapies are behind."], groups[0].Lead.Select(Text));
        Assert.Equal(["Nothing to report this quarter. The analysis is due in the autumn."], groups[1].Lead.Select(Text));
        Assert.Empty(groups[2].Lead);
        Assert.Equal("A joint plan.", Text(groups[2].Beside![0].Single()));
    }

    [Fact]
    [Rule("R227")]
    public void A_theme_without_items_has_no_row_of_empty_cells_and_one_without_anything_says_so()
    {
        var report = SampleReport.Whole();
        var theme = new ReportedTheme(Theme.BetterCare, null, null, ReportedItems.None);

        var groups = Tables(QuarterlyReportDocument.Build(report with { Themes = [.. report.Themes.Take(2), theme] }, SampleReport.Draft))[1].Groups;

        Assert.Empty(groups[1].Rows);
        Assert.Empty(groups[2].Rows);
        Assert.Equal(["No items."], groups[2].Lead.Select(Text));
    }

    [Theory]
    [Rule("R148")]
    [InlineData(Support, true)]
    [InlineData(Assured, false)]
    public void Where_a_domain_is_assured_with_support_the_report_says_that_this_is_not_failure(AssuranceCategory category, bool isSaid)
    {
        var document = QuarterlyReportDocument.Build(SampleReport.Whole(category, Assured, Assured, Assured, Assured, Assured), SampleReport.Final);

        Assert.Equal(isSaid, document.Body.OfType<Paragraph>().Any(paragraph =>
            Text(paragraph) == CurlyQuotes.In($"{GuidanceRules.R148SupportIsNotFailing.Sentence} ({GuidanceRules.R148SupportIsNotFailing.Source})")));
    }

    [Fact]
    public void Every_page_carries_version_and_date_and_a_watermark_until_the_report_is_final()
    {
        var report = SampleReport.Whole() with { IsInvented = false };

        Assert.Equal(
            ("Version 2, draft of 6 August 2014", "Draft"),
            (QuarterlyReportDocument.Build(report, SampleReport.Draft).Page.Footer, QuarterlyReportDocument.Build(report, SampleReport.Draft).Page.Watermark));
        Assert.Equal(
            ("Version 3, final, 6 August 2014", null),
            (QuarterlyReportDocument.Build(report, SampleReport.Final).Page.Footer, QuarterlyReportDocument.Build(report, SampleReport.Final).Page.Watermark));
    }

    [Theory]
    [Rule("R133")]
    [InlineData("2014-07-23", null, "Held on 23 July 2014")]
    [InlineData("2014-09-01", null, "Planned for 1 September 2014")]
    [InlineData(null, null, "Not yet arranged")]
    [InlineData(null, "Fewer meetings are agreed", "No meeting was held. Fewer meetings are agreed.")]
    public void The_report_says_on_which_conversation_it_rests(string? date, string? reason, string expected)
    {
        var report = SampleReport.Whole() with
        {
            Conversation = new ReportedConversation(date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd"), reason),
        };

        var facts = QuarterlyReportDocument.Build(report, SampleReport.Draft).Body.OfType<FactList>().Single().Facts;

        Assert.Equal(expected, facts.Single(fact => fact.Name == "Conversation").Value);
    }

    private static List<string> Facts(QuarterlyReport report) =>
        [.. QuarterlyReportDocument.Build(report, SampleReport.Draft).Body.OfType<FactList>().Single().Facts.Select(fact => $"{fact.Name}: {fact.Value}")];

    private static ReportDocument Build() => QuarterlyReportDocument.Build(SampleReport.Whole(), SampleReport.Draft);

    private static Banner BannerOf(ReportDocument document) => document.Body.OfType<Banner>().Single();

    private static List<Table> Tables(ReportDocument document) => [.. document.Body.OfType<Table>()];

    private static IReadOnlyList<Block> Achievements(int domain) => Tables(Build())[0].Groups[domain - 1].Beside![2];

    private static IReadOnlyList<IReadOnlyList<Block>> Row(int domain, int row) => Tables(Build())[0].Groups[domain - 1].Rows[row].Cells;

    private static string Text(Block block) => Text(Assert.IsType<Paragraph>(block).Runs);

    private static string Text(IReadOnlyList<Run> runs) => string.Concat(runs.Select(run => run.Text));

    private static IEnumerable<string> Texts(Block block) => block is ItemList list ? list.Items.Select(Text) : [Text(block)];
}
