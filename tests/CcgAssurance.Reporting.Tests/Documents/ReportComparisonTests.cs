using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Tests.Documents;

public sealed class ReportComparisonTests
{
    private const AssuranceCategory Assured = AssuranceCategory.Assured;
    private const AssuranceCategory Support = AssuranceCategory.AssuredWithSupport;

    private static readonly DateOnly Today = new(2014, 11, 19);
    private static readonly Focus Third = Focus.On(new DomainNumber(3));

    [Fact]
    [Rule("R232")]
    public void A_judgement_that_moved_is_named_with_both_categories_and_one_that_stayed_or_is_undecided_is_not()
    {
        var changes = ReportComparison.Between(
            SampleReport.Whole(Assured, Support, Assured, Assured, null, Assured), SampleReport.Whole(Support, Support, Assured, null, Assured, Assured));

        Assert.Equal([new ChangedJudgement(new DomainNumber(1), Assured, Support)], changes.Judgements);
        Assert.Equal((FinancialYear.StartingIn(2014), Quarter.Q1), (changes.Year, changes.Quarter));
    }

    [Fact]
    [Rule("R232")]
    public void An_issue_is_the_same_by_its_origin_however_it_is_worded_and_wherever_it_was_carried()
    {
        var (stays, goes, comes) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());

        var changes = ReportComparison.Between(
            With([Issue(stays, "Waits"), Issue(goes, "Rota")], []),
            With([new ReportedIssue { Id = Guid.NewGuid(), OriginId = stays, Title = "Waits, again" }, Issue(comes, "Beds")], []));

        Assert.Equal(
            [
                new ChangedIssue(Third, "Waits, again", IssueChange.Carried),
                new ChangedIssue(Third, "Beds", IssueChange.Opened),
                new ChangedIssue(Third, "Rota", IssueChange.Closed),
            ],
            changes.Issues);
    }

    [Theory]
    [Rule("R232")]
    [InlineData(ActionStatus.Open, ActionStatus.Open, ActionChange.StillOpen)]
    [InlineData(ActionStatus.Open, ActionStatus.InProgress, ActionChange.StillOpen)]
    [InlineData(ActionStatus.InProgress, ActionStatus.Done, ActionChange.Done)]
    [InlineData(ActionStatus.Open, ActionStatus.NotDelivered, ActionChange.NotDelivered)]
    [InlineData(ActionStatus.NotDelivered, ActionStatus.Done, ActionChange.Done)]
    [InlineData(ActionStatus.Done, ActionStatus.Open, ActionChange.StillOpen)]
    [InlineData(ActionStatus.Done, ActionStatus.Done, null)]
    [InlineData(ActionStatus.NotDelivered, ActionStatus.NotDelivered, null)]
    [InlineData(null, ActionStatus.Open, ActionChange.Agreed)]
    [InlineData(null, ActionStatus.Done, ActionChange.Done)]
    [InlineData(null, ActionStatus.NotDelivered, ActionChange.NotDelivered)]
    [InlineData(ActionStatus.Open, null, ActionChange.Left)]
    [InlineData(ActionStatus.InProgress, null, ActionChange.Left)]
    [InlineData(ActionStatus.Done, null, null)]
    [InlineData(ActionStatus.NotDelivered, null, null)]
    public void What_became_of_an_action_follows_from_its_two_states(ActionStatus? before, ActionStatus? now, ActionChange? expected)
    {
        var origin = Guid.NewGuid();

        var changes = ReportComparison.Between(
            With([], before is { } earlier ? [Action(origin, earlier)] : []), With([], now is { } later ? [Action(origin, later)] : []));

        Assert.Equal(expected is { } change ? [change] : [], changes.Actions.Select(action => action.Change));
    }

    [Theory]
    [InlineData("2014-11-18", ActionStatus.Open, "Actions overdue")]
    [InlineData("2014-11-19", ActionStatus.Open, "Actions still open")]
    [InlineData(null, ActionStatus.InProgress, "Actions still open")]
    [InlineData("2014-11-18", ActionStatus.Done, "Actions done")]
    public void An_open_action_is_overdue_from_the_day_after_its_last(string? due, ActionStatus status, string heading)
    {
        var origin = Guid.NewGuid();
        var now = Action(origin, status) with { DueOn = due is null ? null : DateOnly.ParseExact(due, "yyyy-MM-dd") };

        var group = Assert.Single(ChangeGroup.Of(
            ReportComparison.Between(With([], [Action(origin, ActionStatus.Open)]), With([], [now])), FrameworkVersions.Y2014To15, Today));

        Assert.Equal(heading, group.Heading);
        Assert.Equal(
            new ChangeEntry(
                "Plans and outcomes",
                due is { } day ? $"Ask for a plan. CCG, due {DateOnly.ParseExact(day, "yyyy-MM-dd"):d MMMM yyyy}." : "Ask for a plan. CCG."),
            Assert.Single(group.Entries));
    }

    [Fact]
    public void A_report_that_is_the_same_has_no_changes_but_what_was_carried()
    {
        var report = With([Issue(Guid.NewGuid(), "Beds")], [Action(Guid.NewGuid(), ActionStatus.Done)]);

        var changes = ReportComparison.Between(report, report);

        Assert.Empty(changes.Judgements);
        Assert.Equal([new ChangedIssue(Third, "Beds", IssueChange.Carried)], changes.Issues);
        Assert.Empty(changes.Actions);
    }

    [Fact]
    public void A_theme_that_the_framework_does_not_have_any_more_is_called_by_its_name() =>
        Assert.Equal(
            "Better care",
            ChangeGroup.Of(
                ReportComparison.Between(
                    With([], []) with
                    {
                        Themes = [new ReportedTheme(Theme.BetterCare, null, null, new ReportedItems([], [Issue(Guid.NewGuid(), "Pooled budget")], []))],
                    },
                    With([], []) with { Themes = [] }),
                FrameworkVersions.For("2013-14"),
                Today).Single().Entries.Single().Focus);

    private static QuarterlyReport ReadBack(QuarterlyReport report) =>
        KeptReportFormats.Read(ReportJson.Write(KeptReport.Of(report, SampleReport.Draft))).Report;

    [Fact]
    public void The_changes_and_origins_survive_the_json_in_which_reports_are_kept()
    {
        var (stays, action) = (Guid.NewGuid(), Guid.NewGuid());
        var earlier = With([Issue(stays, "Waits")], [Action(action, ActionStatus.Open)]);
        var later = With([new ReportedIssue { Id = Guid.NewGuid(), OriginId = stays, Title = "Waits" }], [Action(action, ActionStatus.Done)]);
        var report = later with { Changes = ReportComparison.Between(earlier, later) };

        var read = ReadBack(report);

        Assert.Equal(report.Changes.Issues, read.Changes!.Issues);
        Assert.Equal(report.Changes.Actions, read.Changes.Actions);
        Assert.Equal(stays, read.Domains[2].Items.Issues.Single().OriginId);
        Assert.Equal(action, read.Domains[2].Items.Actions.Single().OriginId);
        Assert.Null(ReadBack(later).Changes);
    }

    [Fact]
    [Rule("R232")]
    public void The_section_stands_after_the_tables_and_only_where_there_is_an_earlier_report()
    {
        var origin = Guid.NewGuid();
        var earlier = With([Issue(Guid.NewGuid(), "Rota")], [Action(origin, ActionStatus.Open)], Support);
        var later = With([], [Action(origin, ActionStatus.Done)]);

        var without = QuarterlyReportDocument.Build(later, SampleReport.Final).Body;
        var body = QuarterlyReportDocument.Build(later with { Changes = ReportComparison.Between(earlier, later) }, SampleReport.Final).Body;

        Assert.Equal(["Headline", "Assurance domains", "Cross-cutting themes"], Headings(without));
        Assert.Equal(["Headline", "Assurance domains", "Cross-cutting themes", "What changed since last quarter"], Headings(body));
        Assert.Equal(
            [
                "Compared with the published report of Quarter 1 2014/15.",
                "Judgements that moved",
                "Plans and outcomes: from assured with support to assured.",
                "Issues closed",
                "Plans and outcomes: Rota.",
                "Actions done",
                "Plans and outcomes: Ask for a plan. CCG.",
            ],
            Section(body));
    }

    [Fact]
    [Rule("R232")]
    public void The_section_lists_what_is_new_over_or_late_and_counts_what_goes_on()
    {
        var body = QuarterlyReportDocument.Build(SampleReport.WithChangesAndResponse(), SampleReport.Final).Body;

        Assert.Equal(["Headline", "Assurance domains", "Cross-cutting themes", "What changed since last quarter", "The CCG’s response"], Headings(body));
        Assert.Equal(
            [
                "Compared with the published report of Quarter 4 2013/14.",
                "Judgements that moved",
                "Plans and outcomes: from assured with support to assured.",
                "New issues",
                "Plans and outcomes: 62-day cancer waits.",
                "Issues closed",
                "Plans and outcomes: Stroke care.",
                "Actions done",
                "Robust governance: Train the members. CCG and NHS England.",
                "Actions not delivered",
                "Strong leadership: Pay for their training. NHS England.",
                "Actions overdue",
                "Strong leadership: Find two more leaders. CCG, due 5 August 2014.",
                "Open actions that were not carried forward",
                "Plans and outcomes: Write to the network. CCG.",
                "In numbers",
                "Issues carried forward: 2 (Robust governance 1; Strong leadership 1).",
                "Actions still open: 1 (Plans and outcomes 1).",
                "New actions: 1 (Plans and outcomes 1).",
            ],
            Section(body));
    }

    [Fact]
    [Rule("R234")]
    public void Two_drafts_are_compared_item_by_item()
    {
        var (issue, gone, action) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var before = With([Issue(issue, "Waits"), Issue(gone, "Rota")], [Action(action, ActionStatus.Open)]);
        var now = With(
            [Issue(issue, "Waits") with { Response = IssueResponse.CcgAction }],
            [Action(action, ActionStatus.Open), Action(Guid.NewGuid(), ActionStatus.Open)],
            Support);
        now = now with { Themes = [.. now.Themes.Select(theme => theme.Theme == Theme.BetterCare ? theme with { Narrative = "Pooled." } : theme)] };

        Assert.Equal(
            [
                new DraftChange(Third, "Judgement", "Assured", "Assured with support"),
                new DraftChange(Third, "Issue", "Waits.", "Waits. Response: action by the CCG."),
                new DraftChange(Third, "Issue", "Rota.", null),
                new DraftChange(Third, "Action", null, "Ask for a plan. CCG, open."),
                new DraftChange(Focus.On(Theme.BetterCare), "Narrative", null, "Pooled."),
            ],
            DraftComparison.Between(before, now));
    }

    [Fact]
    [Rule("R234")]
    public void Drafts_that_say_the_same_have_no_changes_and_new_reasons_are_one()
    {
        var draft = With([Issue(Guid.NewGuid(), "Waits")], []);
        var reworded = draft with
        {
            Domains = [.. draft.Domains.Select(domain => domain.Number.Value == 3 ? domain with { Rationale = "Other reasons." } : domain)],
        };

        Assert.Empty(DraftComparison.Between(draft, draft));
        Assert.Equal([new DraftChange(Third, "Reasons", "The CCG manages its risks.", "Other reasons.")], DraftComparison.Between(draft, reworded));
    }

    [Fact]
    [Rule("R234")]
    public void A_new_draft_shows_every_kind_of_item_that_was_added_reworded_or_taken_out()
    {
        var before = SampleReport.Whole();
        var third = before.Domains[2].Items;
        var now = before with
        {
            Conversation = new ReportedConversation(new DateOnly(2014, 7, 24), null),
            Domains = [.. before.Domains.Select(domain => domain.Number.Value == 3
                ? domain with
                {
                    Category = AssuranceCategory.NotAssuredInterventionRequired,
                    Items = new ReportedItems(
                        [third.Achievements[0] with { Text = "Ahead of its local priorities" }, new ReportedAchievement(Guid.NewGuid(), "A new clinic")],
                        [third.Issues[0] with { Provider = "Another trust" }],
                        [third.Actions[0] with { Status = ActionStatus.Done }]),
                }
                : domain)],
            Themes = [before.Themes[0], before.Themes[1] with { Narrative = "Done in May.", NothingToReportReason = null }, before.Themes[2]],
        };

        Assert.Equal(
            [
                new DraftChange(null, "Headline", "Assured", "Not assured"),
                new DraftChange(null, "Conversation", "23 July 2014", "24 July 2014"),
                new DraftChange(Third, "Judgement", "Assured", "Not assured, intervention required"),
                new DraftChange(Third, "Achievement", "Good practice: On course for its local priorities.", "Good practice: Ahead of its local priorities."),
                new DraftChange(Third, "Achievement", null, "A new clinic."),
                new DraftChange(Third, "Achievement", "A review of looked-after children. Safeguarding.", null),
                new DraftChange(
                    Third,
                    "Issue",
                    "62-day cancer waits. Some specialties are short of capacity. Provider: Anyshire NHS Foundation Trust. " +
                    "Target: 85% within 62 days. Needs further action.",
                    "62-day cancer waits. Some specialties are short of capacity. Provider: Another trust. Target: 85% within 62 days. Needs further action."),
                new DraftChange(
                    Third,
                    "Action",
                    "Obtain a revised plan. CCG, due 30 September 2014, in progress. The plan has been asked for. " +
                    "Carried forward. Answers the issue 62-day cancer waits.",
                    "Obtain a revised plan. CCG, due 30 September 2014, done. The plan has been asked for. " +
                    "Carried forward. Answers the issue 62-day cancer waits."),
                new DraftChange(Third, "Action", "Visit the trust. Monitor, open.", null),
                new DraftChange(Focus.On(Theme.EqualityAndInequality), "Narrative", null, "Done in May."),
                new DraftChange(Focus.On(Theme.EqualityAndInequality), "Nothing to report", "The analysis is due in the autumn", null),
            ],
            DraftComparison.Between(before, now));
    }

    [Fact]
    [Rule("R228", "R234")]
    public void A_new_order_is_a_change_and_what_was_added_or_taken_out_is_none()
    {
        ReportedIssue[] issues = [Issue(Guid.NewGuid(), "Waits"), Issue(Guid.NewGuid(), "Rota"), Issue(Guid.NewGuid(), "Beds")];
        ReportedAction[] actions =
        [
            Action(Guid.NewGuid(), ActionStatus.Open) with { Text = "Ask", IssueId = issues[0].Id },
            Action(Guid.NewGuid(), ActionStatus.Open) with { Text = "Visit", IssueId = issues[1].Id },
            Action(Guid.NewGuid(), ActionStatus.Open) with { Text = "Write", IssueId = issues[0].Id },
            Action(Guid.NewGuid(), ActionStatus.Open) with { Text = "Meet" },
            Action(Guid.NewGuid(), ActionStatus.Open) with { Text = "Call" },
        ];
        ReportedAchievement[] achievements = [new(Guid.NewGuid(), "A clinic"), new(Guid.NewGuid(), "A plan")];
        var draft = WithItems(achievements, issues, actions);

        Assert.Equal(
            [new DraftChange(Third, "Order of the achievements", "1. A clinic.\n2. A plan.", "1. A plan.\n2. A clinic.")],
            DraftComparison.Between(draft, WithItems([achievements[1], achievements[0]], issues, actions)));
        Assert.Equal(
            [new DraftChange(Third, "Order of the issues", "1. Waits.\n2. Rota.\n3. Beds.", "1. Waits.\n2. Beds.\n3. Rota.")],
            DraftComparison.Between(draft, WithItems(achievements, [issues[0], issues[2], issues[1]], actions)));

        // Actions stand with their issue, so that only their place among the others on it can be another.
        Assert.Empty(DraftComparison.Between(draft, WithItems(achievements, issues, [actions[1], actions[0], actions[2], actions[3], actions[4]])));
        Assert.Equal(
            [
                new DraftChange(Third, "Order of the actions on Waits", "1. Ask.\n2. Write.", "1. Write.\n2. Ask."),
                new DraftChange(Third, "Order of the other actions", "1. Meet.\n2. Call.", "1. Call.\n2. Meet."),
            ],
            DraftComparison.Between(draft, WithItems(achievements, issues, [actions[2], actions[1], actions[0], actions[4], actions[3]])));
        Assert.All(
            DraftComparison.Between(draft, WithItems([new(Guid.NewGuid(), "First"), achievements[1]], [issues[1], issues[2]], [actions[3], actions[4]])),
            change => Assert.DoesNotContain("Order", change.Subject, StringComparison.Ordinal));
    }

    [Fact]
    [Rule("R234")]
    public void The_response_that_only_the_later_version_prints_is_a_change() => Assert.Equal(
        [new DraftChange(null, "The CCG's response", null, "No response was received by 20 August 2014.")],
        DraftComparison.Between(
            Responded(null), Responded(new ReportedResponse { DraftNumber = 1, DueOn = new DateOnly(2014, 8, 20), IsTimedOut = true, Dissents = [] })));

    private static QuarterlyReport Responded(ReportedResponse? response) => With([], []) with { Response = response };

    private static ReportedIssue Issue(Guid id, string title) => new() { Id = id, Title = title };

    private static ReportedAction Action(Guid id, ActionStatus status) => new() { Id = id, Text = "Ask for a plan.", Owner = ActionOwner.Ccg, Status = status };

    private static QuarterlyReport With(
        IReadOnlyList<ReportedIssue> issues, IReadOnlyList<ReportedAction> actions, AssuranceCategory third = Assured) => WithItems([], issues, actions, third);

    private static QuarterlyReport WithItems(
        IReadOnlyList<ReportedAchievement> achievements, IReadOnlyList<ReportedIssue> issues, IReadOnlyList<ReportedAction> actions,
        AssuranceCategory third = Assured)
    {
        var whole = SampleReport.Whole();
        return whole with
        {
            Domains = [.. whole.Domains.Select(domain => domain.Number.Value == 3
                ? domain with { Category = third, Items = new ReportedItems(achievements, issues, actions) }
                : domain with { Items = ReportedItems.None })],
            Themes = [.. whole.Themes.Select(theme => theme with { Narrative = null, Items = ReportedItems.None })],
        };
    }

    [Fact]
    [Rule("R232")]
    public void A_judgement_that_moved_stands_in_the_table_with_what_it_was_last_quarter_and_no_other_does()
    {
        var table = QuarterlyReportDocument.Build(SampleReport.WithChangesAndResponse(), SampleReport.Final).Body.OfType<Table>().First();

        Assert.Equal(
            [[], [], ["Last quarter: assured with support"], [], [], []],
            table.Groups.Select(group => group.Beside![1].SelectMany(Texts)));
    }

    private static IEnumerable<string> Section(IEnumerable<Block> body) => body
        .SkipWhile(block => block is not Heading { Text: "What changed since last quarter" })
        .Skip(1)
        .TakeWhile(block => block is not Heading { Level: 2 })
        .SelectMany(Texts);

    private static IEnumerable<string> Headings(IEnumerable<Block> body) =>
        body.OfType<Heading>().Where(heading => heading.Level == 2).Select(heading => heading.Text);

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        Heading heading => [heading.Text],
        ItemList list => list.Items.Select(runs => string.Concat(runs.Select(run => run.Text))),
        Paragraph paragraph => [string.Concat(paragraph.Runs.Select(run => run.Text))],
        _ => [],
    };
}
