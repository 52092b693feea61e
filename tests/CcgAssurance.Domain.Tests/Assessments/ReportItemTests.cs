using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Tests.Assessments;

public sealed class ReportItemTests
{
    private static readonly Focus Third = Focus.On(new DomainNumber(3));
    private static readonly Focus Fourth = Focus.On(new DomainNumber(4));
    private static readonly ItemAnswers Issue = new() { Title = "A&E waits" };
    private static readonly ItemAnswers Action = new() { Text = "Ask for a plan.", Owner = ActionOwner.Ccg, Status = ActionStatus.Open };

    [Theory]
    [Rule("R136", "R231")]
    [InlineData(AssuranceCategory.Assured)]
    [InlineData(AssuranceCategory.AssuredWithSupport)]
    public void Issues_and_actions_stand_on_a_domain_whatever_its_category(AssuranceCategory category)
    {
        var assessment = Open();
        var answers = new JudgementAnswers { Category = category, Rationale = "Managed.", IsJoint = true, Basis = [JudgementBasis.DeskReview] };
        Assert.True(assessment.Judge(new DomainNumber(3), answers, new() { Today = new DateOnly(2014, 8, 14), IsDeskReview = true }).IsDone);

        Assert.True(assessment.AddItem(Third, ItemKind.Issue, Issue).IsDone);
        Assert.True(assessment.AddItem(Third, ItemKind.Action, Action).IsDone);

        Assert.Equal(2, assessment.Items.Count);
    }

    [Fact]
    [Rule("R228")]
    public void A_focus_has_any_number_of_items_of_each_kind_in_the_order_in_which_they_were_added()
    {
        var assessment = Open();
        foreach (var text in new[] { "One.", "Two.", "Three." })
        {
            assessment.AddItem(Third, ItemKind.Achievement, new() { Text = text });
            assessment.AddItem(Fourth, ItemKind.Achievement, new() { Text = text });
        }

        Assert.Equal(["One.", "Two.", "Three."], Ordered(assessment, ItemKind.Achievement));
        Assert.Equal(AssessmentStage.Draft, assessment.Stage);
    }

    [Fact]
    [Rule("R229")]
    public void An_action_names_an_owner_and_a_third_party_by_its_name()
    {
        Assert.Equal(nameof(ItemAnswers.Owner), FieldRefused(Action with { Owner = null }));
        Assert.Equal(nameof(ItemAnswers.OwnerName), FieldRefused(Action with { Owner = ActionOwner.ThirdParty }));
        Assert.Equal(nameof(ItemAnswers.OwnerName), FieldRefused(Action with { OwnerName = "Monitor" }));
        Assert.Null(FieldRefused(Action with { Owner = ActionOwner.Both }));
    }

    [Fact]
    [Rule("R25")]
    public void A_commissioning_support_unit_may_be_the_subject_of_an_issue_and_own_an_action()
    {
        Assert.Null(FieldRefused(Action with { Owner = ActionOwner.ThirdParty, OwnerName = "Anyshire Commissioning Support Unit" }));
        Assert.Empty(ItemRules.Check(ItemKind.Issue, Issue with { Provider = "Anyshire Commissioning Support Unit" }, []));
    }

    [Theory]
    [Rule("R177")]
    [InlineData(null, false)]
    [InlineData(IssueResponse.NoneNeeded, true)]
    [InlineData(IssueResponse.CcgAction, false)]
    [InlineData(IssueResponse.Intervention, false)]
    public void An_issue_that_needs_further_action_has_a_response_or_none_yet_but_never_none_needed(IssueResponse? response, bool isRefused) =>
        Assert.Equal(isRefused, ItemRules.Check(ItemKind.Issue, Issue with { NeedsFurtherAction = true, Response = response }, []).Count == 1);

    [Theory]
    [Rule("R177")]
    [InlineData(ItemKind.Issue, null, true)]
    [InlineData(ItemKind.Issue, IssueResponse.NoneNeeded, false)]
    [InlineData(ItemKind.Issue, IssueResponse.Support, false)]
    [InlineData(ItemKind.Action, null, false)]
    [InlineData(ItemKind.Achievement, null, false)]
    public void An_issue_needs_a_response_until_one_is_agreed(ItemKind kind, IssueResponse? response, bool needsOne) =>
        Assert.Equal(needsOne, ItemRules.NeedsResponse(kind, response));

    [Fact]
    public void An_action_answers_an_issue_of_its_own_focus_only()
    {
        var assessment = Open();
        assessment.AddItem(Third, ItemKind.Issue, Issue);
        var issue = assessment.Items[0].Id;

        Assert.Equal(OutcomeKind.Refused, assessment.AddItem(Fourth, ItemKind.Action, Action with { IssueId = issue }).Kind);
        Assert.True(assessment.AddItem(Third, ItemKind.Action, Action with { IssueId = issue }).IsDone);
    }

    [Fact]
    public void Answers_that_another_kind_has_are_not_kept()
    {
        var assessment = Open();

        assessment.AddItem(Third, ItemKind.Achievement, Action with { IsGoodPractice = true, Provider = "Hospital", NeedsFurtherAction = true });

        var item = Assert.Single(assessment.Items);
        Assert.True(item.IsGoodPractice);
        Assert.Null(item.Owner);
        Assert.Null(item.Status);
        Assert.Null(item.Provider);
        Assert.False(item.NeedsFurtherAction);
    }

    [Theory]
    [InlineData(1, ItemMove.Up, "Two. One. Three.")]
    [InlineData(1, ItemMove.Down, "One. Three. Two.")]
    [InlineData(0, ItemMove.Up, "One. Two. Three.")]
    [InlineData(2, ItemMove.Down, "One. Two. Three.")]
    public void Moving_an_item_changes_places_with_its_neighbour_and_stops_at_the_ends(int which, ItemMove move, string order)
    {
        var assessment = Open();
        foreach (var text in new[] { "One.", "Two.", "Three." })
        {
            assessment.AddItem(Third, ItemKind.Achievement, new() { Text = text });
        }

        Assert.True(assessment.MoveItem(assessment.Items[which].Id, move, out _).IsDone);

        Assert.Equal(order, string.Join(' ', Ordered(assessment, ItemKind.Achievement)));
    }

    [Fact]
    [Rule("R232")]
    public void Open_actions_are_carried_with_their_progress_and_their_issue_and_only_once()
    {
        var first = Open();
        first.AddItem(Third, ItemKind.Issue, Issue);
        var issue = first.Items[0].Id;
        first.AddItem(Third, ItemKind.Action, Action with { IssueId = issue, Progress = "Asked." });
        first.AddItem(Third, ItemKind.Action, Action with { IssueId = issue, Status = ActionStatus.InProgress, Text = "Check it." });
        first.AddItem(Fourth, ItemKind.Action, Action with { Status = ActionStatus.Done });
        first.AddItem(Fourth, ItemKind.Action, Action with { Status = ActionStatus.NotDelivered });
        var second = Open(Quarter.Q2);

        Assert.True(second.CarryForward(first.Items).IsDone);
        Assert.True(second.CarryForward(first.Items).IsDone);

        var carriedIssue = Assert.Single(second.Items, item => item.Kind == ItemKind.Issue);
        Assert.Equal(issue, carriedIssue.CarriedFromId);
        Assert.Equal("A&E waits", carriedIssue.Title);
        var actions = second.Items.Where(item => item.Kind == ItemKind.Action).OrderBy(item => item.Position).ToList();
        Assert.Equal(["Ask for a plan.", "Check it."], actions.Select(item => item.Text));
        Assert.Equal("Asked.", actions[0].Progress);
        Assert.Equal(ActionStatus.InProgress, actions[1].Status);
        Assert.All(actions, action => Assert.Equal(carriedIssue.Id, action.IssueId));
        Assert.Empty(second.ToCarryFrom(first.Items));
    }

    [Fact]
    [Rule("R232")]
    public void An_action_keeps_its_origin_through_all_quarters()
    {
        var first = Open();
        first.AddItem(Third, ItemKind.Action, Action);
        var second = Open(Quarter.Q2);
        var third = Open(Quarter.Q3);

        second.CarryForward(first.Items);
        third.CarryForward(second.Items);

        Assert.Equal(first.Items[0].Id, first.Items[0].OriginId);
        Assert.Equal(first.Items[0].Id, Assert.Single(third.Items).OriginId);
        Assert.Equal(second.Items[0].Id, third.Items[0].CarriedFromId);
    }

    [Theory]
    [Rule("R232")]
    [InlineData(ActionStatus.Open, false)]
    [InlineData(ActionStatus.InProgress, true)]
    [InlineData(ActionStatus.Done, true)]
    [InlineData(ActionStatus.NotDelivered, false)]
    public void The_ccg_reports_that_an_action_is_in_progress_or_done(ActionStatus status, bool isTaken) =>
        Assert.Equal(isTaken, ItemRules.CheckProgress(status).Count == 0);

    [Fact]
    public void An_issue_that_needs_no_response_stays_behind_when_its_action_is_carried()
    {
        var first = Open();
        first.AddItem(Third, ItemKind.Issue, Issue with { Response = IssueResponse.NoneNeeded });
        first.AddItem(Third, ItemKind.Action, Action with { IssueId = first.Items[0].Id });
        var second = Open(Quarter.Q2);

        second.CarryForward(first.Items);

        Assert.Null(Assert.Single(second.Items).IssueId);
    }

    [Fact]
    public void Removing_an_issue_leaves_the_actions_that_answered_it()
    {
        var assessment = Open();
        assessment.AddItem(Third, ItemKind.Issue, Issue);
        var issue = assessment.Items[0];
        assessment.AddItem(Third, ItemKind.Action, Action with { IssueId = issue.Id });

        Assert.True(assessment.RemoveItem(issue.Id, out var removed).IsDone);

        Assert.Same(issue, removed.Item);
        Assert.Null(Assert.Single(removed.Freed).IssueId);
    }

    private static string? FieldRefused(ItemAnswers answers) => ItemRules.Check(ItemKind.Action, answers, []).SingleOrDefault()?.Field;

    private static IEnumerable<string?> Ordered(QuarterlyAssessment assessment, ItemKind kind) =>
        assessment.Items.Where(item => item.Kind == kind && item.Focus == Third).OrderBy(item => item.Position).Select(item => item.Text);

    private static QuarterlyAssessment Open(Quarter? quarter = null) => QuarterlyAssessment.Open(
        new QuarterKey(OrganisationCode.Parse("Z01"), FinancialYear.StartingIn(2014), quarter ?? Quarter.Q1), FrameworkVersions.Y2014To15);
}
