using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using static CcgAssurance.Domain.Tests.Interventions.InterventionFor;

namespace CcgAssurance.Domain.Tests.Interventions;

public sealed class OpeningTests
{
    private const string AskTheDirector = "Ask the area team director to do this";

    [Fact]
    [Rule("R199", "R200", "R201", "R202", "R203")]
    public void The_director_opens_a_case_under_a_number_with_why_and_what_it_is_about()
    {
        var opened = InterventionCase.Open(
            Ccg,
            7,
            Opening with { Domains = [new(5), new(3), new(5)], Grounds = [InterventionGround.AtRiskOfFailing, InterventionGround.Failing] },
            By(Role.AreaTeamDirector, name: "Tom Reid"));

        Assert.Equal((7, "Intervention 7", InterventionStage.UnderConsideration), (opened.Number, opened.HistoryName, opened.Stage));
        Assert.Equal((Today, "Tom Reid", Ccg, Team), (opened.OpenedOn, opened.OpenedBy, opened.CcgCode, opened.AreaTeamCode));
        Assert.Equal([new DomainNumber(3), new DomainNumber(5)], opened.Domains);
        Assert.Equal([InterventionGround.Failing, InterventionGround.AtRiskOfFailing], opened.Grounds);
        Assert.Equal(
            (Opening.Subject, Opening.Justification, Opening.GroundReason, Opening.Route, Opening.Proportionality),
            (opened.Subject, opened.Justification, opened.GroundReason, opened.Route, opened.Proportionality));
        Assert.Equal([Escalation], opened.Evidence.Select(row => new EvidenceAnswers(row.EscalationId, row.Number, row.Title, true)));
        Assert.Equal(Alternatives, opened.Alternatives.Select(row => row.ToAnswers()));
        Assert.Equal(Enum.GetValues<InterventionStep>(), opened.Steps.Select(row => row.Step));
    }

    [Fact]
    [Rule("R199")]
    public void Nobody_but_the_director_opens_a_case()
    {
        OnlyFor([Role.AreaTeamDirector], "R199", AskTheDirector, actor => InterventionCase.CheckOpening(Opening, actor));
        OnlyFor([Role.AreaTeamDirector], "R199", AskTheDirector, InterventionCase.CheckOpening);
        Assert.Throws<ArgumentException>(() => InterventionCase.Open(Ccg, 7, Opening, Lead));
        Assert.Throws<ArgumentOutOfRangeException>(() => InterventionCase.Open(Ccg, 0, Opening, Director));
    }

    [Fact]
    [Rule("R199", "R202")]
    public void A_case_is_justified_and_proportionate()
    {
        RefusedOpening(Opening with { Justification = " " }, "R199", "Enter why intervention is justified here", "Justification");
        RefusedOpening(
            Opening with { Proportionality = null }, "R202", "Enter why intervention fits the risk and is proportionate", "Proportionality");
        Assert.Throws<ArgumentException>(() => Opened(Opening with { Subject = " " }));
    }

    [Fact]
    [Rule("R139", "R200", "R219")]
    public void A_case_has_at_least_one_domain_and_one_ground_with_its_reason()
    {
        RefusedOpening(Opening with { Domains = [] }, "R219", "Select at least one domain", "Domains");
        RefusedOpening(
            Opening with { Grounds = [] }, "R200", "Select whether the CCG is failing, or at risk of failing, to discharge its functions", "Grounds");
        RefusedOpening(
            Opening with { GroundReason = "" },
            "R200",
            "Enter which functions the CCG fails, or is at risk of failing, to discharge and how you know",
            "GroundReason");
    }

    [Fact]
    [Rule("R201")]
    public void The_serious_risk_is_stated_on_its_own_route_and_on_no_other()
    {
        RefusedOpening(Serious with { RiskStatement = null }, "R201", "Enter what puts the quality of patient care at serious risk", "RiskStatement");
        RefusedOpening(
            Opening with { RiskStatement = "Harm." }, "R201", "Remove the serious risk to patient care, or select that route", "RiskStatement");
        Assert.Equal("Patients are harmed.", Opened(Serious).RiskStatement);
    }

    [Fact]
    [Rule("R198")]
    public void An_escalation_that_was_not_put_to_the_CCG_is_no_evidence()
    {
        RefusedOpening(
            Opening with { Evidence = [Escalation with { IsEvidence = false }] },
            "R198",
            "Untick escalation 4, because it was withdrawn or the CCG was not told the area team's view",
            "Evidence");
        Done(InterventionCase.CheckOpening(Opening with { Evidence = [] }, Director));
    }

    [Theory]
    [Rule("R203")]
    [InlineData(AlternativeKind.InformationRequest, "Enter what you considered about a request for information, and why it is not enough")]
    [InlineData(AlternativeKind.Support, "Enter what you considered about a support package, and why it is not enough")]
    [InlineData(AlternativeKind.Escalation, "Enter what you considered about escalation, and why it is not enough")]
    public void Every_alternative_is_recorded_with_a_note_whether_it_was_exhausted_or_not(AlternativeKind kind, string message)
    {
        var without = Alternatives.Where(row => row.Kind != kind).ToList();
        var one = Alternatives.Single(row => row.Kind == kind);

        RefusedOpening(Opening with { Alternatives = without }, "R203", message, "Alternatives");
        RefusedOpening(Opening with { Alternatives = [.. without, one with { Note = null }] }, "R203", message, "Alternatives");
        Done(InterventionCase.CheckOpening(Opening with { Alternatives = [.. without, one with { IsExhausted = !one.IsExhausted }] }, Director));
    }

    [Fact]
    [Rule("R203")]
    public void Other_options_are_named_and_none_is_recorded_twice()
    {
        var other = new AlternativeAnswers(AlternativeKind.Other, "Mediation", "It was refused.", false);

        Done(InterventionCase.CheckOpening(Opening with { Alternatives = [.. Alternatives, other, other with { Name = "Merger" }] }, Director));
        RefusedOpening(
            Opening with { Alternatives = [.. Alternatives, other with { Name = " " }] }, "R203", "Enter what the other option is", "Alternatives");
        RefusedOpening(
            Opening with { Alternatives = [.. Alternatives, Alternatives[1]] },
            "R203",
            "Enter a support package only once among the other options",
            "Alternatives");
    }

    [Fact]
    [Rule("R198", "R199")]
    public void What_it_is_about_is_changed_until_it_is_proposed()
    {
        var opened = After(3);
        var (link, alternatives) = (opened.Evidence[0].Id, opened.Alternatives.Select(row => row.Id).ToList());
        var another = new EvidenceAnswers(Guid.NewGuid(), 9, "Another", true);

        Done(opened.Change(Opening with { Domains = [new(3), new(4)], Evidence = [Escalation with { Title = "Renamed" }, another, another] }, Director));

        Assert.Equal([new DomainNumber(3), new DomainNumber(4)], opened.Domains);
        Assert.Equal(["Waits for surgery", "Another"], opened.Evidence.Select(row => row.Title));
        Assert.Equal(link, opened.Evidence[0].Id);
        Assert.Equal(alternatives, opened.Alternatives.Select(row => row.Id));
        Done(opened.Change(Opening with { Alternatives = [Alternatives[2], Alternatives[1], Alternatives[0]], Evidence = [] }, Director));
        Assert.Equal((0, AlternativeKind.Escalation), (opened.Evidence.Count, opened.Alternatives[0].Kind));
        OnlyFor([Role.AreaTeamDirector], "R199", AskTheDirector, actor => opened.Change(Opening, actor));
        Refused(opened.Change(Opening with { Domains = [] }, Director), "R219", "Select at least one domain", "Domains");
        Conflicts(Proposed().Change(Opening, Director));
        Conflicts(Withdrawn().Change(Opening, Director));
    }

    [Fact]
    [Rule("R201", "R205")]
    public void Another_route_is_selected_while_no_step_is_complete()
    {
        var after = After(1);
        Refused(
            after.Change(Serious, Director),
            "R201",
            "Ask the area team lead to open the completed steps again before you select another route",
            "Route");
        Done(after.ReopenStep(InterventionStep.AssuranceMeeting, "It is urgent.", Lead));
        Done(after.Change(Serious, Director));
        Assert.Equal(InterventionRoute.SeriousPatientRisk, after.Route);
    }

    [Fact]
    [Rule("R199", "R311")]
    public void A_case_is_withdrawn_with_a_reason_until_it_is_signed()
    {
        foreach (var open in new[] { Opened(), After(2), Proposed(), Submitted(), Approved() })
        {
            OnlyFor([Role.AreaTeamDirector], "R199", AskTheDirector, actor => open.Withdraw("An error.", actor));
            Done(open.Withdraw("An error.", By(Role.AreaTeamDirector, "2014-12-10", "Tom Reid")));

            Assert.Equal((InterventionStage.Withdrawn, "An error.", false, false), (open.Stage, open.EndReason, open.IsOpen, open.IsProposed));
            Assert.Equal((Day("2014-12-10"), "Tom Reid"), (open.EndedOn, open.EndedBy));
            Assert.All(open.Directions, row => Assert.Equal(DirectionVersionStage.NotSigned, row.Versions[0].Stage));
            Conflicts(open.Withdraw("Again.", Director));
        }

        Refused(InForce().Withdraw("No.", Director), "R311", "Propose to lift the directions instead, because they are in force");
        Conflicts(Lifted().Withdraw("No.", Director));
        Assert.Throws<ArgumentException>(() => Opened().Withdraw(" ", Director));
    }

    private static void RefusedOpening(OpeningAnswers answers, string rule, string message, string field) =>
        Refused(InterventionCase.CheckOpening(answers, Director), rule, message, field);
}
