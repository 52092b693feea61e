using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using static CcgAssurance.Domain.Tests.Escalations.EscalationFor;

namespace CcgAssurance.Domain.Tests.Escalations;

public sealed class ViewTests
{
    private const string AskTheLead = "Ask the area team lead to do this";

    [Fact]
    [Rule("R192", "R193")]
    public void The_lead_completes_one_view_that_brings_sources_together()
    {
        var escalation = Written();

        Done(escalation.CompleteView(By(Role.AreaTeamLead, "2014-11-21", "Ruth Okafor")));

        Assert.Equal(
            (EscalationStage.ViewComplete, "The plan does not work.", Day("2014-11-21"), "Ruth Okafor"),
            (escalation.Stage, escalation.ViewStatement, escalation.ViewCompletedOn, escalation.ViewCompletedBy));
        Assert.Equal(
            [(1, Soft), (2, Data)],
            escalation.Sources.Select(row => (row.Position, new EscalationSourceAnswers(row.Kind, row.Text, row.On))));
    }

    [Fact]
    [Rule("R193")]
    public void A_view_is_a_statement_with_sources()
    {
        var escalation = Opened();

        var findings = escalation.CompleteView(Lead).Findings;

        Assert.Equal(
            [("R193", "Write the area team's single view", "ViewStatement"), ("R193", "Add the sources that the view brings together", "Sources")],
            findings.Select(finding => (finding.Rule.Id, finding.Message, finding.Field!)));
        Assert.Equal(
            ["ViewStatement", "Sources"], findings.Select(finding => Assert.IsType<EscalationPlace>(finding.Place).Answer));
    }

    [Fact]
    [Rule("R119", "R193")]
    public void A_view_does_not_rest_on_soft_intelligence_alone()
    {
        var escalation = Opened();
        Done(escalation.WriteView("The plan does not work.", Lead));
        Done(escalation.AddSource(Soft, Lead));

        Refused(
            escalation.CompleteView(Lead),
            "R193",
            "Add at least one source that is not soft intelligence, so that the CCG can see what the view is based on",
            "Sources");

        Done(escalation.ChangeSource(escalation.Sources[0].Id, Data, Lead));
        Done(escalation.CompleteView(Lead));
    }

    [Fact]
    [Rule("R119", "R193")]
    public void Soft_intelligence_is_seen_by_the_area_team_and_never_by_the_CCG()
    {
        var escalation = Put();

        Assert.Equal([Soft.Text, Data.Text], escalation.SourcesSeenBy(AssuranceSide.NhsEngland).Select(source => source.Text));
        Assert.Equal([Data.Text], escalation.SourcesSeenBy(AssuranceSide.Ccg).Select(source => source.Text));
        Assert.Equal([EscalationSourceKind.SoftIntelligence], Enum.GetValues<EscalationSourceKind>().Where(kind => kind.IsSoft()));
        Assert.All(escalation.Sources, source => Assert.True(source.IsConfidential));
    }

    [Fact]
    [Rule("R193")]
    public void Nobody_but_the_lead_writes_the_view()
    {
        var escalation = Written();
        var source = escalation.Sources[1].Id;

        OnlyFor([Role.AreaTeamLead], "R193", AskTheLead, actor => escalation.WriteView("Another.", actor));
        OnlyFor([Role.AreaTeamLead], "R193", AskTheLead, actor => escalation.AddSource(Data, actor));
        OnlyFor([Role.AreaTeamLead], "R193", AskTheLead, actor => escalation.ChangeSource(source, Soft, actor));
        OnlyFor([Role.AreaTeamLead], "R193", AskTheLead, actor => escalation.RemoveSource(source, actor));
        OnlyFor([Role.AreaTeamLead], "R193", AskTheLead, escalation.CompleteView);
        OnlyFor([Role.AreaTeamLead], "R192", AskTheLead, Viewed().ReopenView);
    }

    [Fact]
    [Rule("R193")]
    public void A_source_has_a_date_that_is_not_to_come()
    {
        var escalation = Written();
        var message = "Enter a date that is 20 November 2014 or earlier";

        Refused(escalation.AddSource(Data with { On = Day("2014-11-21") }, Lead), "R193", message, "On");
        Refused(escalation.ChangeSource(escalation.Sources[0].Id, Data with { On = Day("2014-11-21") }, Lead), "R193", message, "On");
        Done(escalation.AddSource(Data with { On = Today }, Lead));
        Done(escalation.RemoveSource(escalation.Sources[0].Id, Lead));
        Assert.Equal([2, 3], escalation.Sources.Select(source => source.Position));
        Conflicts(escalation.RemoveSource(Guid.NewGuid(), Lead));
        Conflicts(escalation.ChangeSource(Guid.NewGuid(), Data, Lead));
        Assert.Throws<ArgumentException>(() => escalation.AddSource(Data with { Text = " " }, Lead));
    }

    [Fact]
    [Rule("R192")]
    public void A_complete_view_is_changed_only_after_it_is_opened_again_and_no_more_once_it_was_put_to_the_CCG()
    {
        var escalation = Viewed();
        Conflicts(escalation.WriteView("Another.", Lead));
        Conflicts(escalation.AddSource(Data, Lead));
        Conflicts(escalation.CompleteView(Lead));

        Done(escalation.ReopenView(Lead));

        Assert.Equal(
            (EscalationStage.View, null, null), (escalation.Stage, escalation.ViewCompletedOn, escalation.ViewCompletedBy));
        Done(escalation.WriteView("Another.", Lead));
        Conflicts(escalation.ReopenView(Lead));
        Conflicts(Put().ReopenView(Lead));
        Conflicts(Put().WriteView("Another.", Lead));
        Conflicts(Put().RemoveSource(Put().Sources[0].Id, Lead));
    }
}
