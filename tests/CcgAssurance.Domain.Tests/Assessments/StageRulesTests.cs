using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;

namespace CcgAssurance.Domain.Tests.Assessments;

public sealed class StageRulesTests
{
    private const AssuranceCategory Support = AssuranceCategory.AssuredWithSupport;
    private const AssuranceCategory Intervention = AssuranceCategory.NotAssuredInterventionRequired;

    [Fact]
    [Rule("R222")]
    public void Nothing_stands_between_a_whole_draft_and_sharing_it() =>
        Assert.Empty(StageRules.ForSharing(QuarterAtStage.Drafted().StageFacts(), QuarterAtStage.Today));

    [Theory]
    [Rule("R133", "R222")]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(null, false)]
    public void A_draft_is_shared_after_the_conversation_or_with_the_reason_for_having_none(int? meetingInDays, bool isOver)
    {
        var assessment = QuarterAtStage.Open();
        if (meetingInDays is { } days)
        {
            QuarterAtStage.Done(assessment.RecordMeeting(
                new MeetingAnswers { TakesPlace = true, Date = QuarterAtStage.Today.AddDays(days), Mode = MeetingMode.FaceToFace }, QuarterAtStage.Today));
        }

        var found = StageRules.ForSharing(assessment.StageFacts(), QuarterAtStage.Today).SingleOrDefault(finding =>
            finding.Rule == GuidanceRules.R222DraftSharedAfterConversation);

        Assert.Equal(
            isOver ? null : (FindingSeverity.Blocking, nameof(MeetingAnswers.Date), QuarterPlace.Meeting),
            found is null ? ((FindingSeverity, string?, FindingPlace?)?)null : (found.Severity, found.Field, found.Place));
    }

    [Theory]
    [Rule("R128")]
    [InlineData(1)]
    [InlineData(6)]
    public void Each_undecided_domain_stops_the_sharing_and_leads_to_its_page(int domain)
    {
        var finding = Assert.Single(StageRules.ForSharing(QuarterAtStage.Drafted(undecided: domain).StageFacts(), QuarterAtStage.Today));

        Assert.Equal(
            (GuidanceRules.R128JudgementForEachDomain, FindingSeverity.Blocking, $"Judge domain {domain}", nameof(JudgementAnswers.Category),
                QuarterPlace.On(Focus.On(new DomainNumber(domain)))),
            (finding.Rule, finding.Severity, finding.Message, finding.Field, finding.Place));
    }

    [Fact]
    [Rule("R74")]
    public void A_theme_that_nobody_covered_warns_before_sharing_and_stops_the_final_report()
    {
        var assessment = QuarterAtStage.Drafted(unwritten: Theme.BetterCare);

        var before = Assert.Single(StageRules.ForSharing(assessment.StageFacts(), QuarterAtStage.Today));
        var responded = QuarterAtStage.Responded(QuarterAtStage.Shared(assessment));
        var final = Assert.Single(StageRules.ForFinal(responded.StageFacts(), QuarterAtStage.Facts(assessment)));

        Assert.Equal((GuidanceRules.R74NarrativeForEachTheme, FindingSeverity.Warning), (before.Rule, before.Severity));
        Assert.Equal((GuidanceRules.R74NarrativeForEachTheme, FindingSeverity.Blocking), (final.Rule, final.Severity));
        Assert.Equal((nameof(ThemeAnswers.Narrative), QuarterPlace.On(Focus.On(Theme.BetterCare))), (final.Field, final.Place));
    }

    [Fact]
    [Rule("R74")]
    public void An_item_covers_a_theme_without_a_narrative()
    {
        var assessment = QuarterAtStage.Drafted(unwritten: Theme.BetterCare);
        QuarterAtStage.Done(assessment.AddItem(Focus.On(Theme.BetterCare), ItemKind.Achievement, new ItemAnswers { Text = "One plan." }));

        Assert.Empty(StageRules.ForSharing(assessment.StageFacts(), QuarterAtStage.Today));
    }

    [Fact]
    [Rule("R177")]
    public void Each_issue_without_an_agreed_response_is_listed_and_stops_nothing()
    {
        var assessment = QuarterAtStage.Drafted();
        QuarterAtStage.Done(assessment.AddItem(Focus.On(new DomainNumber(2)), ItemKind.Issue, new ItemAnswers { Title = "A&E waits" }));
        QuarterAtStage.Done(assessment.AddItem(
            Focus.On(new DomainNumber(2)), ItemKind.Issue, new ItemAnswers { Title = "Cancer waits", Response = IssueResponse.NoneNeeded }));

        var finding = Assert.Single(StageRules.ForSharing(assessment.StageFacts(), QuarterAtStage.Today));

        Assert.Equal(
            (GuidanceRules.R177ResponseToEachRisk, FindingSeverity.Warning, "Agree a response to the issue A&E waits", nameof(ItemAnswers.Response),
                QuarterPlace.Item(assessment.Items[0].Id, assessment.Items[0].Focus)),
            (finding.Rule, finding.Severity, finding.Message, finding.Field, finding.Place));
        Assert.Contains(
            StageRules.ForFinal(QuarterAtStage.Responded(QuarterAtStage.Shared(assessment)).StageFacts(), QuarterAtStage.Facts(assessment)), row =>
                row.Rule == GuidanceRules.R177ResponseToEachRisk);
    }

    [Fact]
    [Rule("R145")]
    public void A_domain_that_is_assured_with_support_becomes_final_only_with_an_agreed_package()
    {
        var assessment = QuarterAtStage.Responded(QuarterAtStage.Shared(QuarterAtStage.Drafted(third: Support)));
        var facts = QuarterAtStage.Facts(assessment);

        var refused = assessment.MakeFinal(facts with { Supported = new HashSet<DomainNumber>() });

        Assert.Equal(OutcomeKind.Refused, refused.Kind);
        var finding = Assert.Single(refused.Findings);
        Assert.Equal((GuidanceRules.R145SupportPackageAgreed, FindingSeverity.Blocking), (finding.Rule, finding.Severity));
        Assert.True(assessment.MakeFinal(facts).IsDone);
    }

    [Fact]
    [Rule("R139")]
    public void A_domain_that_needs_intervention_can_be_shared_and_not_made_final_without_a_case_that_is_proposed()
    {
        var drafted = QuarterAtStage.Drafted(third: Intervention);
        Assert.Empty(StageRules.ForSharing(drafted.StageFacts(), QuarterAtStage.Today));
        var assessment = QuarterAtStage.Responded(QuarterAtStage.Shared(drafted));
        var considered = new BoundCase(Guid.NewGuid(), 7, [new DomainNumber(3)], IsProposed: false);

        var outcome = assessment.MakeFinal(QuarterAtStage.Facts(assessment) with { Cases = [considered] });

        Assert.Equal(OutcomeKind.Refused, outcome.Kind);
        var finding = Assert.Single(outcome.Findings);
        Assert.Equal(
            (GuidanceRules.R139NotAssuredNeedsInterventionCase, FindingSeverity.Blocking, new CaseForDomainPlace(new DomainNumber(3), considered.Id)),
            (finding.Rule, finding.Severity, finding.Place));
        Assert.Equal(AssessmentStage.CcgResponded, assessment.Stage);
        Assert.True(assessment.MakeFinal(QuarterAtStage.Facts(assessment) with { Cases = [considered with { IsProposed = true }] }).IsDone);
    }

    [Fact]
    [Rule("R219")]
    public void A_domain_for_which_intervention_is_proposed_is_final_as_nothing_else_but_in_a_quarter_that_was_final_before()
    {
        var assessment = QuarterAtStage.Responded();
        var proposed = new BoundCase(Guid.NewGuid(), 7, [new DomainNumber(3)], IsProposed: true);

        var outcome = assessment.MakeFinal(QuarterAtStage.Facts(assessment) with { Cases = [proposed] });

        Assert.Equal(GuidanceRules.R219, Assert.Single(outcome.Findings).Rule);
        Assert.True(assessment.MakeFinal(QuarterAtStage.Facts(assessment) with { Cases = [proposed with { Forces = false }] }).IsDone);
    }

    [Fact]
    [Rule("R254")]
    public void Whoever_wrote_part_of_a_report_does_not_make_it_final()
    {
        var assessment = QuarterAtStage.Responded();

        Assert.Equal(
            GuidanceRules.R254HistoryOfEveryChange,
            Assert.Single(assessment.MakeFinal(QuarterAtStage.Facts(assessment, wroteAnyPart: true)).Findings).Rule);
        Assert.Equal(AssessmentStage.CcgResponded, assessment.Stage);
        Assert.True(assessment.MakeFinal(QuarterAtStage.Facts(assessment)).IsDone);
    }

    [Theory]
    [Rule("R131", "R234")]
    [InlineData(CcgVerdict.Comments, null, "Reply to the CCG on the judgement on domain 4")]
    [InlineData(CcgVerdict.Disagrees, null, "Reply to the CCG on the judgement on domain 4")]
    [InlineData(CcgVerdict.Disagrees, AreaTeamReply.Changed, "Share a new draft: you told the CCG that you would change the judgement on domain 4")]
    [InlineData(CcgVerdict.Disagrees, AreaTeamReply.NotChanged, null)]
    [InlineData(CcgVerdict.Agrees, null, null)]
    public void Each_comment_needs_a_reply_before_the_report_is_final_and_a_change_needs_a_new_draft(CcgVerdict verdict, AreaTeamReply? reply, string? message)
    {
        var assessment = QuarterAtStage.Responded(
            null, (4, new ResponseAnswers { Verdict = verdict, Comment = verdict == CcgVerdict.Agrees ? null : "We see it otherwise." }));
        var answer = QuarterAtStage.AnswerOn(assessment, 4);
        if (reply is { } given)
        {
            QuarterAtStage.Done(assessment.Reply(answer.Id, given, "The plan says so."));
        }

        var findings = StageRules.ForFinal(assessment.StageFacts(), QuarterAtStage.Facts(assessment));

        Assert.Equal(message is null ? [] : [message], findings.Select(finding => finding.Message));
        Assert.All(findings, finding => Assert.Equal(
            (
                GuidanceRules.R234CcgAnswerBeforeFinal, FindingSeverity.Blocking, QuarterPlace.Answer(answer.Id)), (finding.Rule, finding.Severity,
                finding.Place)));
    }

    [Fact]
    [Rule("R234")]
    public void What_the_group_wrote_and_never_sent_stands_in_nobodys_way()
    {
        var assessment = QuarterAtStage.Shared();
        QuarterAtStage.Done(assessment.Answer(QuarterAtStage.AnswerOn(assessment, 4).Id, QuarterAtStage.Disagrees()));
        QuarterAtStage.Done(assessment.GoOnWithoutResponse(QuarterAtStage.Due.AddDays(1)));

        Assert.Empty(StageRules.ForFinal(assessment.StageFacts(), QuarterAtStage.Facts(assessment)));
    }

    [Fact]
    [Rule("R234")]
    public void An_answer_is_sent_when_every_judgement_and_every_issue_has_one_and_what_is_missing_is_listed_in_the_order_of_the_report()
    {
        var drafted = QuarterAtStage.Drafted();
        QuarterAtStage.Done(drafted.AddItem(Focus.On(new DomainNumber(2)), ItemKind.Issue, new ItemAnswers { Title = "A&E waits" }));
        QuarterAtStage.Done(drafted.AddItem(Focus.On(Theme.BetterCare), ItemKind.Issue, new ItemAnswers { Title = "Pooled budget" }));
        var assessment = QuarterAtStage.Shared(drafted);
        foreach (var domain in new[] { 1, 3, 5, 6 })
        {
            QuarterAtStage.Done(assessment.Answer(QuarterAtStage.AnswerOn(assessment, domain).Id, new ResponseAnswers { Verdict = CcgVerdict.Agrees }));
        }

        var findings = ResponseRules.CheckSending(assessment.CurrentResponse!.Answers);

        Assert.Equal(
            ["Answer the judgement on domain 2", "Answer the issue A&E waits", "Answer the judgement on domain 4", "Answer the issue Pooled budget"],
            findings.Select(finding => finding.Message));
        Assert.All(findings, finding => Assert.Equal((GuidanceRules.R234CcgAnswerBeforeFinal, FindingSeverity.Blocking), (finding.Rule, finding.Severity)));
        Assert.Equal(QuarterPlace.Answer(QuarterAtStage.AnswerOn(assessment, 2).Id), findings[0].Place);
        Assert.Equal(OutcomeKind.Refused, assessment.SendResponse(QuarterAtStage.CcgLead).Kind);
    }

    [Theory]
    [Rule("R131", "R234")]
    [InlineData(CcgVerdict.Comments, null, false, nameof(ResponseAnswers.Comment))]
    [InlineData(CcgVerdict.Disagrees, null, false, nameof(ResponseAnswers.Comment))]
    [InlineData(CcgVerdict.Agrees, "Text.", false, nameof(ResponseAnswers.Comment))]
    [InlineData(CcgVerdict.Comments, "Text.", true, nameof(ResponseAnswers.PrintsDissent))]
    [InlineData(null, null, true, nameof(ResponseAnswers.PrintsDissent))]
    [InlineData(null, "Text.", false, null)]
    [InlineData(CcgVerdict.Agrees, null, false, null)]
    [InlineData(CcgVerdict.Comments, "Text.", false, null)]
    [InlineData(CcgVerdict.Disagrees, "Text.", true, null)]
    public void A_comment_or_disagreement_has_a_text_and_only_a_disagreement_is_printed(CcgVerdict? verdict, string? comment, bool prints, string? field)
    {
        var findings = ResponseRules.Check(new ResponseAnswers { Verdict = verdict, Comment = comment, PrintsDissent = prints });

        Assert.Equal(field is null ? [] : [field], findings.Select(finding => finding.Field));
    }

    [Fact]
    [Rule("R234")]
    public void What_the_group_was_told_is_changed_is_kept_by_a_change_of_the_judgement_or_of_the_issue_or_one_of_its_actions()
    {
        var drafted = QuarterAtStage.Drafted();
        var focus = Focus.On(new DomainNumber(1));
        QuarterAtStage.Done(drafted.AddItem(focus, ItemKind.Issue, new ItemAnswers { Title = "Waits" }));
        var issue = drafted.Items.Single();
        QuarterAtStage.Done(drafted.AddItem(
            focus, ItemKind.Action, new ItemAnswers { Text = "Ask.", Owner = ActionOwner.Ccg, Status = ActionStatus.Open, IssueId = issue.Id }));
        var action = drafted.Items.Single(item => item.Kind == ItemKind.Action);
        var shared = QuarterAtStage.Shared(drafted);
        foreach (var answer in shared.CurrentResponse!.Answers.Where(answer => answer.Kind.NeedsAnswer()))
        {
            QuarterAtStage.Done(shared.Answer(
                answer.Id,
                answer.Kind == SubjectKind.Judgement && answer.Focus != focus
                    ? new ResponseAnswers { Verdict = CcgVerdict.Agrees }
                    : QuarterAtStage.Disagrees()));
        }

        QuarterAtStage.Done(shared.SendResponse(QuarterAtStage.CcgLead));
        foreach (var answer in shared.CurrentResponse!.Answers.Where(answer => answer.NeedsReply).ToList())
        {
            QuarterAtStage.Done(shared.Reply(answer.Id, answer.Kind == SubjectKind.Judgement ? AreaTeamReply.NotChanged : AreaTeamReply.Changed, "It is so."));
        }

        QuarterAtStage.Done(shared.Redraft());

        var finding = Assert.Single(StageRules.Unkept(shared.StageFacts(), new HashSet<Guid>()));
        Assert.Equal(
            (FindingSeverity.Warning, "Change the issue Waits: you told the CCG that you would", QuarterPlace.Item(issue.Id, focus)),
            (finding.Severity, finding.Message, finding.Place));
        Assert.Empty(StageRules.Unkept(shared.StageFacts(), new HashSet<Guid> { issue.Id }));
        Assert.Empty(StageRules.Unkept(shared.StageFacts(), new HashSet<Guid> { action.Id }));
        Assert.Single(StageRules.Unkept(shared.StageFacts(), new HashSet<Guid> { shared.Judgements[0].Id }));
    }
}
