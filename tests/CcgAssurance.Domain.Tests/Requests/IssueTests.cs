using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Requests;
using static CcgAssurance.Domain.Tests.Requests.RequestFor;

namespace CcgAssurance.Domain.Tests.Requests;

public sealed class IssueTests
{
    [Fact]
    [Rule("R178")]
    public void The_powers_are_known_by_section_and_short_title() => Assert.Equal(
        [
            "Section 14Z9: Exercise of functions by NHS England",
            "Section 14Z10: Power of NHS England to provide assistance or support",
            "Section 14Z18: Power to require documents and information",
            "Section 14Z19: Power to require explanation",
            "Section 14Z21: Power to give directions and dissolve a CCG",
        ],
        Enum.GetValues<StatutoryPower>().Select(power => power.DisplayText()));

    [Fact]
    [Rule("R178")]
    public void A_request_cites_one_of_two_sections_both_or_none()
    {
        Assert.Empty(RequestPower.Informal.Sections());
        Assert.Equal([StatutoryPower.S14Z18, StatutoryPower.S14Z19], RequestPower.Both.Sections());
        Assert.Equal([RequestPower.S14Z18, RequestPower.Both], RequestPowers.Citing(StatutoryPower.S14Z18));
        Assert.Empty(RequestPowers.Citing(StatutoryPower.S14Z21));
    }

    [Fact]
    [Rule("R181")]
    public void The_lead_issues_an_informal_request_in_one_step_from_the_draft()
    {
        var request = Draft();
        Assert.Equal((null, RequestStage.Draft, true), (request.Number, request.Stage, request.IsConfidential));

        Done(request.Issue(7, Today, null, Lead));

        Assert.Equal((7, RequestStage.Issued, "AreaTeamLead"), (request.Number, request.Stage, request.IssuedBy));
        Assert.Equal("Request for information 7", request.HistoryName);
        Assert.False(request.IsConfidential);
    }

    [Fact]
    [Rule("R182")]
    public void A_request_can_be_linked_to_the_issue_that_it_helps_to_monitor()
    {
        var origin = new RequestOrigin(new AssessmentId(Guid.NewGuid()), Guid.NewGuid());

        var request = InformationRequest.Draft(Ccg, origin, Informal, Lead);

        Assert.Equal((origin.Assessment, origin.Issue), (request.AssessmentId, request.IssueId));
        Assert.Null(Draft().IssueId);
    }

    [Fact]
    [Rule("R187")]
    public void A_formal_request_is_signed_by_the_director_after_the_lead_proposed_it()
    {
        var request = Draft(Formal);
        Conflicts(request.Issue(7, Today, null, Director));
        Done(request.Propose(Lead));
        Refused(request.Issue(7, Today, null, Lead), "R187", "Ask the director to sign this request");
        Assert.Null(request.Number);

        Done(request.Issue(7, Today, null, Director));

        Assert.Equal((Role.AreaTeamDirector, Today), (request.IssuedAs, request.IssuedOn));
    }

    [Fact]
    [Rule("R187")]
    public void The_director_can_send_a_formal_request_back_with_the_reason()
    {
        var request = Draft(Formal);
        Conflicts(request.SendBack("Too much.", Director));
        Done(request.Propose(Lead));
        Conflicts(request.Change(Formal, Lead));
        Refused(request.SendBack("Too much.", Lead), "R187", "Ask the director to do this");

        Done(request.SendBack("Too much.", Director));

        Assert.Equal((RequestStage.Draft, "Too much."), (request.Stage, request.ReturnReason));
        Done(request.Propose(Lead));
        Assert.Null(request.ReturnReason);
    }

    [Theory]
    [Rule("R187")]
    [InlineData("2014-11-21", "Enter a date that is 20 November 2014 or earlier")]
    [InlineData("2014-11-09", "Enter a date that is 10 November 2014, the day of the conversation, or later")]
    public void A_formal_letter_is_dated_after_the_conversation_and_no_later_than_today(string on, string message)
    {
        var request = Draft(Formal);
        Done(request.Propose(Lead));

        Refused(request.Issue(7, Day(on), null, Director), "R187", message, "IssuedOn");
        Done(request.Issue(7, Day("2014-11-10"), null, Director));
    }

    [Fact]
    [Rule("R187")]
    public void The_last_day_for_the_reply_comes_after_the_letter() => Refused(
        Draft(Informal with { DueOn = Today }).Issue(7, Today, null, Lead),
        "R187",
        "Enter a date before 20 November 2014, the last day for the reply, or change that day first",
        "IssuedOn");

    public static TheoryData<RequestAnswers, string, string> Incomplete => new()
    {
        { Formal with { Purpose = null }, "R179", "Enter the purpose of the request" },
        { Formal with { Ground = null }, "R306", "Select what there is reason to believe about the CCG" },
        { Formal with { GroundReason = " " }, "R306", "Enter why there is reason to believe it" },
        { Formal with { ConversationOn = null }, "R187", "Enter the date of the conversation that the letter follows" },
        { Formal with { ConversationOn = Day("2014-11-21") }, "R187", "Hold the conversation first: its date is still to come" },
        { Formal with { Required = [] }, "R307", "Select what the request asks for" },
        {
            Formal with { Addressee = RequestAddressee.AccountableOfficer }, "R307",
            "Enter the name of the person or practice that must answer"
        },
        {
            Formal with { Power = RequestPower.S14Z18 }, "R307",
            "Add section 14Z19, under which explanations are required, or do not ask for one"
        },
        {
            Formal with { Power = RequestPower.S14Z19 }, "R307",
            "Add section 14Z18, under which documents and information are required, or do not ask for them"
        },
        {
            Formal with { Required = [RequiredItem.Record] }, "R307",
            "Ask for an explanation, or remove section 14Z19, under which only explanations are required"
        },
        {
            Formal with { Required = [RequiredItem.Explanation] }, "R307",
            "Ask for information, a document, a record or another item, or remove section 14Z18"
        },
    };

    [Theory]
    [Rule("R179", "R187", "R306", "R307")]
    [MemberData(nameof(Incomplete))]
    public void A_formal_request_names_power_purpose_ground_addressee_and_what_is_required(RequestAnswers answers, string rule, string message)
    {
        var request = Draft(answers);

        Refused(request.Propose(Lead), rule, message);

        Assert.Equal(new RequestDraftPlace(request.Id), Assert.Single(request.Propose(Lead).Findings).Place);
        Assert.Equal(RequestStage.Draft, request.Stage);
    }

    [Fact]
    [Rule("R306")]
    public void An_informal_request_needs_no_ground_and_keeps_none()
    {
        var request = Draft(Formal with { Power = RequestPower.Informal });

        Assert.Null(request.Ground);
        Assert.Null(request.GroundReason);
        Conflicts(request.Propose(Lead));
        Done(request.Issue(7, Today, null, Lead));
    }

    [Fact]
    [Rule("R307")]
    public void A_request_can_be_made_to_the_accountable_officer_in_person()
    {
        var request = Issued(Formal with { Addressee = RequestAddressee.AccountableOfficer, AddresseeName = "Dr Amy Hill" });

        Done(request.Reply(Part("I explain it so.", from: "Dr Amy Hill"), CcgLead));

        Assert.Equal("Dr Amy Hill", request.AddresseeName);
        Assert.Equal(("Dr Amy Hill", "CcgLead"), (request.Replies[0].From, request.Replies[0].RecordedBy));
    }

    [Fact]
    [Rule("R189")]
    public void Only_a_draft_that_was_never_issued_can_be_discarded()
    {
        var draft = Draft();
        Done(draft.Discard(Lead));

        Assert.Equal(RequestStage.Discarded, draft.Stage);
        Conflicts(draft.Discard(Lead));
        Conflicts(draft.Issue(7, Today, null, Lead));
        Conflicts(Issued().Discard(Lead));
    }

    [Fact]
    [Rule("R189")]
    public void Once_it_is_issued_nothing_in_a_request_changes() => Conflicts(Issued().Change(Informal with { Subject = "Other" }, Lead));

    [Fact]
    [Rule("R189")]
    public void A_wrong_date_is_corrected_by_a_new_request_that_names_the_one_it_replaces()
    {
        var wrong = Issued();
        var correction = wrong.Correct("The last day was wrong.", Lead);
        Done(correction.Change(Informal with { DueOn = Day("2014-12-19") }, Lead));
        Assert.Equal(RequestStage.Issued, wrong.Stage);

        Done(correction.Issue(8, Today, wrong, Lead));

        Assert.Equal((wrong.Id, 7, "The last day was wrong."), (correction.ReplacesId, correction.ReplacesNumber, correction.CorrectionReason));
        Assert.Equal((RequestStage.Replaced, 8, 7), (wrong.Stage, wrong.ReplacedByNumber, wrong.Number));
        Assert.Equal(Day("2014-12-12"), wrong.DueOn);
        Conflicts(wrong.Reply(Part("Late."), CcgLead));
    }

    [Fact]
    [Rule("R189")]
    public void A_request_is_replaced_once()
    {
        var wrong = Issued();
        var (first, second) = (wrong.Correct("Wrong.", Lead), wrong.Correct("Wrong.", Lead));
        Done(first.Issue(8, Today, wrong, Lead));

        Conflicts(second.Issue(9, Today, wrong, Lead));

        Assert.Null(second.Number);
        Conflicts(wrong.CheckCorrection(Lead));
        Conflicts(Draft().CheckCorrection(Lead));
        Assert.Throws<ArgumentException>(() => second.Issue(9, Today, null, Lead));
    }

    [Fact]
    [Rule("R181")]
    public void Only_the_lead_drafts()
    {
        foreach (var role in Enum.GetValues<Role>().Where(role => role != Role.AreaTeamLead))
        {
            Refused(InformationRequest.CheckDraft(By(role)), "R181", "Ask the area team lead to do this");
        }

        Assert.Throws<ArgumentException>(() => InformationRequest.Draft(Ccg, null, Informal, Director));
    }
}
