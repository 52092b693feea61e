using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using static CcgAssurance.Domain.Tests.Interventions.InterventionFor;

namespace CcgAssurance.Domain.Tests.Interventions;

public sealed class StepContentTests
{
    private const InterventionStep One = InterventionStep.AssuranceMeeting, Two = InterventionStep.FormalRequest, Three = InterventionStep.SupportOptions,
        Four = InterventionStep.InterventionOptions;

    [Fact]
    [Rule("R206", "R207")]
    public void The_first_step_says_when_and_how_the_concern_was_raised_and_on_what_insight() => Assert.Equal(
        [
            "R206 Enter the date of the meeting at which the concern was first formally raised",
            "R206 Enter the concern as it was formally raised",
            "R206 Enter the national and local insight behind the concern",
            "R207 Add the earlier informal contacts about the concern, or enter why there were none",
        ],
        Missing(Opened(), One));

    [Fact]
    [Rule("R207")]
    public void The_first_step_shows_earlier_contacts_or_a_reason_for_none()
    {
        var written = Written();
        Assert.Empty(Missing(written, One));
        Done(written.WriteMeeting(Meeting with { NoContactReason = "It was sudden." }, Lead));
        Assert.Equal(["R207 Remove the reason why there were no earlier contacts, because some are recorded"], Missing(written, One));

        Done(written.RemoveContact(written.Contacts[0].Id, Lead));
        Assert.Empty(Missing(written, One));
    }

    [Fact]
    [Rule("R207")]
    public void A_contact_is_earlier_than_the_meeting()
    {
        var written = Written();
        Done(written.AddContact(Contact with { On = Day("2014-09-09") }, Lead));
        Assert.Empty(Missing(written, One));
        Done(written.AddContact(Contact with { On = Meeting.On!.Value }, Lead));

        Assert.Equal(["R207 Remove the contact of 10 September 2014, because it was not before the meeting"], Missing(written, One));
        Assert.Equal([Contact.On, Day("2014-09-09"), Day("2014-09-10")], written.Contacts.Select(row => row.On));
    }

    [Fact]
    [Rule("R208")]
    public void The_second_step_links_a_formal_request()
    {
        var after = After(1);
        Done(after.WriteRequest(new(null, null), Lead));
        Assert.Equal(["R208 Select the formal request to the CCG, or make one first", "R208 Enter what was asked for, and why"], Missing(after, Two));

        Done(after.WriteRequest(Request with { Request = Request.Request! with { IsFormal = false } }, Lead));
        Assert.Equal(["R208 Select a request that was made under section 14Z18 or 14Z19"], Missing(after, Two));

        Done(after.WriteRequest(Request, Lead));
        var step = after.StepOf(Two);
        Assert.Equal((Request.Request!.Id, 5, "Plan for surgery", Day("2014-09-12")), (step.RequestId, step.RequestNumber, step.RequestTitle, step.On));
        Assert.Empty(Missing(after, Two));
    }

    [Theory]
    [Rule("R208")]
    [InlineData("2014-09-10", false)]
    [InlineData("2014-09-09", true)]
    public void The_request_follows_the_meeting_but_for_the_route_of_serious_risk(string sentOn, bool isRefused)
    {
        var request = Request with { Request = Request.Request! with { IssuedOn = Day(sentOn) } };
        var (after, serious) = (After(1), After(1, Serious));
        Done(after.WriteRequest(request, Lead));
        Done(serious.WriteRequest(request, Lead));

        Assert.Equal(
            isRefused ? ["R208 Select a request that was sent on 10 September 2014, the day of the meeting, or later"] : [], Missing(after, Two));
        Assert.Empty(Missing(serious, Two));
    }

    [Fact]
    [Rule("R209")]
    public void The_third_step_follows_an_insufficient_reply_but_for_the_route_of_serious_risk()
    {
        var (after, serious) = (After(2), After(2, Serious));
        Done(after.WriteSupport(Considered with { InsufficientOn = null }, Lead));
        Done(serious.WriteSupport(Considered with { InsufficientOn = null }, Lead));
        Assert.Equal(
            ["R209 Enter the date on which the reply to the formal request was found insufficient, or was overdue"], Missing(after, Three));
        Assert.Empty(Missing(serious, Three));

        Done(after.WriteSupport(Considered with { InsufficientOn = Day("2014-09-11") }, Lead));
        Assert.Equal(["R209 Enter a date that is 12 September 2014, when the formal request was sent, or later"], Missing(after, Three));
        Done(after.WriteSupport(Considered with { InsufficientOn = Day("2014-11-21") }, Lead));
        Assert.Equal(["R209 Enter a date that is 20 November 2014 or earlier"], Missing(after, Three));
        Done(after.WriteSupport(Considered with { InsufficientOn = Day("2014-09-12") }, Lead));
        Assert.Empty(Missing(after, Three));
    }

    [Fact]
    [Rule("R209")]
    public void The_third_step_says_which_support_was_asked_for_or_given_and_what_came_of_it()
    {
        var opened = Opened(Serious);
        Assert.Equal(
            [
                "R205 Complete step 1 first: assurance meeting",
                "R209 Enter the date on which support was considered",
                "R209 Record the support that the CCG asked for or was given, or enter why there was none",
                "R209 Enter what came of considering support",
            ],
            Missing(opened, Three));

        var after = After(2);
        Done(after.WriteSupport(Considered with { NoSupportReason = "None was asked for." }, Lead));
        Assert.Equal(["R209 Remove the reason why there was no support, because some is recorded"], Missing(after, Three));
    }

    [Fact]
    [Rule("R209")]
    public void The_regional_and_the_national_team_record_their_own_support()
    {
        var opened = Opened();
        var national = Note with { Team = SupportTeam.National, Act = SupportAct.AskedFor };

        Done(opened.RecordSupport(Note, By(Role.RegionalReviewer, name: "Rae Holt")));
        Done(opened.RecordSupport(national with { On = Day("2014-10-01") }, By(Role.NationalTeam)));
        Done(opened.RecordSupport(Note, Lead));
        Done(opened.RecordSupport(national, Lead));

        Assert.Equal(
            [Role.NationalTeam, Role.RegionalReviewer, Role.AreaTeamLead, Role.AreaTeamLead], opened.SupportNotes.Select(row => row.RecordedAs));
        Refused(opened.RecordSupport(national, Region), "R209", "Ask the national team to record its support, or select the regional team", "Team");
        Refused(
            opened.RecordSupport(Note, By(Role.NationalTeam)), "R209", "Ask the regional team to record its support, or select the national team", "Team");
        OnlyFor(
            [Role.AreaTeamLead, Role.RegionalReviewer, Role.NationalTeam],
            "R209",
            "Ask the area team lead, the regional team or the national team to do this",
            actor => opened.RecordSupport(Note, actor));
        Refused(
            opened.RecordSupport(Note with { On = Day("2014-11-21") }, Lead), "R209", "Enter a date that is 20 November 2014 or earlier", "On");
    }

    [Fact]
    [Rule("R210", "R211")]
    public void The_fourth_step_says_why_only_intervention_is_appropriate_and_what_it_means_for_patients()
    {
        var after = After(3);
        Done(after.WriteOptions(new(null, null, " ", null, null), Lead));

        Assert.Equal(
            [
                "R210 Enter the date of the finding on patients",
                "R210 Enter why only intervention is appropriate",
                "R210 Enter what the intervention would mean",
                "R211 Select whether patients would be worse off than without intervening",
                "R211 Enter the reason for the finding on patients",
            ],
            Missing(after, Four));
    }

    [Fact]
    [Rule("R198")]
    public void No_intervention_is_proposed_without_evidence_of_escalation_but_for_the_route_of_serious_risk()
    {
        var without = After(3, Opening with { Evidence = [] });
        Refused(
            without.CompleteStep(Four, true, Lead), "R198", "Ask the area team director to link the escalation that was tried first", "Evidence");

        Done(without.Change(Opening, Director));
        Done(without.CompleteStep(Four, true, Lead));
        Done(After(3, Serious).CompleteStep(Four, true, Lead));
    }

    [Fact]
    [Rule("R211", "R219")]
    public void The_finding_that_patients_are_no_worse_off_makes_it_proposed()
    {
        var after = After(3);
        Assert.Equal((false, false, true), (after.IsProposed, after.IsShared, after.IsConfidential));

        Done(after.CompleteStep(Four, true, Lead));

        Assert.Equal((InterventionStage.Proposed, true, true, Today), (after.Stage, after.IsProposed, after.IsShared, after.ProposedOn));
        Assert.False(after.IsConfidential);
    }

    [Fact]
    [Rule("R211", "R219")]
    public void The_finding_that_patients_are_worse_off_ends_it()
    {
        var worse = WorseOff();

        Assert.Equal((InterventionStage.PatientsWorseOff, false, false), (worse.Stage, worse.IsOpen, worse.IsProposed));
        Assert.Equal(("A ward closes.", Today, null), (worse.EndReason, worse.EndedOn, worse.ProposedOn));
        Conflicts(worse.CompleteStep(Four, true, Lead));
        var withoutEvidence = After(3, Opening with { Evidence = [] });
        Done(withoutEvidence.WriteOptions(Options with { Finding = ImpactFinding.WorseOff }, Lead));
        Done(withoutEvidence.CompleteStep(Four, true, Lead));
    }

    [Fact]
    [Rule("R213")]
    public void The_sixth_step_puts_the_report_the_evidence_and_draft_directions_to_the_committee()
    {
        Assert.Equal(
            [
                "R213 Enter the date of the summary report",
                "R213 Write the summary report",
                "R213 Enter the evidence that goes with the report",
                "R213 Add a draft direction to the CCG",
            ],
            Missing(Reviewed(), InterventionStep.CommitteeApproval));

        var submitted = Submitted();

        Assert.Equal((InterventionStage.Submitted, Today, Director.At), (submitted.Stage, submitted.SubmittedOn, submitted.SubmittedAt));
        Assert.Equal(DirectionVersionStage.PutForward, submitted.Directions[0].VersionInHand!.Stage);
        Assert.Empty(Missing(InForce(ByOther), InterventionStep.CommitteeApproval));
    }
}
