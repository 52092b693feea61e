using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Tests.Assessments;

namespace CcgAssurance.Domain.Tests.Publication;

public sealed class PublicationTests
{
    private static readonly DateTimeOffset Start = new(2014, 9, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = UkTime.DateOf(Start);
    private static readonly ForumAnswers Meeting = new(Today, "A public meeting", "https://anyshire.example");
    private int _minutes;

    [Theory]
    [Rule("R242")]
    [InlineData("ccg yes, nhs yes", true)]
    [InlineData("nhs yes, ccg yes", true)]
    [InlineData("ccg yes", false)]
    [InlineData("nhs yes", false)]
    [InlineData("ccg yes, nhs no", false)]
    [InlineData("ccg no, nhs yes", false)]
    [InlineData("ccg yes, ccg yes", false)]
    [InlineData("ccg yes, ccg no, nhs yes", false)]
    [InlineData("ccg no, nhs yes, ccg yes", true)]
    [InlineData("nhs no, ccg yes, nhs yes", true)]
    public void A_report_is_public_once_both_sides_release_it_by_their_last_word(string decisions, bool isPublished)
    {
        var assessment = Final();

        foreach (var decision in decisions.Split(", "))
        {
            var party = decision.StartsWith("ccg", StringComparison.Ordinal) ? AssuranceSide.Ccg : AssuranceSide.NhsEngland;
            Assert.True(Decide(assessment, party, decision.EndsWith("no", StringComparison.Ordinal) ? "Not agreed." : null).IsDone);
        }

        Assert.Equal(isPublished ? AssessmentStage.Published : AssessmentStage.Final, assessment.Stage);
        Assert.Equal(isPublished ? 2 : null, assessment.PublishedVersion);
        Assert.Equal(decisions.Split(", ").Length, assessment.Releases.Count);
    }

    [Theory]
    [Rule("R104")]
    [InlineData(AssuranceSide.Ccg, AssuranceSide.NhsEngland)]
    [InlineData(AssuranceSide.NhsEngland, AssuranceSide.Ccg)]
    public void Nobody_decides_for_both_sides_whether_a_report_is_released(AssuranceSide first, AssuranceSide second)
    {
        var assessment = Final();
        var person = QuarterAtStage.Director with { At = Start };
        Assert.True(assessment.DecideRelease(first, null, person).IsDone);

        var refused = assessment.DecideRelease(second, null, person);

        Assert.Equal(GuidanceRules.R104AssuranceInBothDirections, Assert.Single(refused.Findings).Rule);
        Assert.Equal(AssessmentStage.Final, assessment.Stage);
        Assert.Single(assessment.Releases);
        Assert.True(assessment.DecideRelease(second, null, person with { UserId = new UserId(Guid.CreateVersion7()) }).IsDone);
    }

    [Fact]
    public void Every_decision_renews_the_token_so_that_two_at_the_same_time_learn_of_each_other()
    {
        var assessment = Final();
        var before = assessment.StageToken;

        Decide(assessment, AssuranceSide.Ccg, "Not agreed.");

        Assert.NotEqual(before, assessment.StageToken);
    }

    [Fact]
    public void Nothing_is_decided_before_the_report_is_final_or_after_it_is_public()
    {
        var assessment = Drafted();
        Assert.Equal(OutcomeKind.Conflict, Decide(assessment, AssuranceSide.Ccg, null).Kind);

        var published = Final();
        Decide(published, AssuranceSide.Ccg, null);
        Decide(published, AssuranceSide.NhsEngland, null);

        Assert.Equal(OutcomeKind.Conflict, Decide(published, AssuranceSide.Ccg, "Not agreed.").Kind);
        Assert.Equal(2, published.Releases.Count);
    }

    [Fact]
    [Rule("R246")]
    public void What_is_public_stays_so_while_it_is_corrected_and_both_sides_decide_anew_about_the_correction()
    {
        var assessment = Final();
        Decide(assessment, AssuranceSide.Ccg, null);
        Decide(assessment, AssuranceSide.NhsEngland, null);
        Assert.False(assessment.IsBeingCorrected);

        Assert.True(assessment.Reopen(Someone()).IsDone);
        Assert.True(assessment.IsBeingCorrected);
        Finalise(assessment);

        Assert.Equal((4, 2), (assessment.LastVersion, assessment.PublishedVersion));
        Assert.Null(assessment.DecisionOf(AssuranceSide.Ccg));
        Assert.True(assessment.IsBeingCorrected);
        Decide(assessment, AssuranceSide.Ccg, null);
        Decide(assessment, AssuranceSide.NhsEngland, null);
        Assert.Equal((4, false), (assessment.PublishedVersion, assessment.IsBeingCorrected));
    }

    [Fact]
    [Rule("R242")]
    public void A_forum_is_noted_changed_and_removed_from_the_final_report_on_and_not_before()
    {
        var drafted = Drafted();
        Assert.Equal(OutcomeKind.Conflict, drafted.NoteForum(Meeting, Someone()).Kind);

        var assessment = Final();
        Assert.True(assessment.NoteForum(Meeting, Someone()).IsDone);
        var note = Assert.Single(assessment.ForumNotes);
        Assert.True(assessment.ChangeForum(note.Id, Meeting with { Forum = "Another" }, Today).IsDone);
        Assert.Equal("Another", note.Forum);
        Assert.Equal(OutcomeKind.Conflict, assessment.ChangeForum(Guid.NewGuid(), Meeting, Today).Kind);
        Assert.Equal(OutcomeKind.Conflict, assessment.RemoveForum(Guid.NewGuid()).Kind);
        Assert.True(assessment.RemoveForum(note.Id).IsDone);
        Assert.Empty(assessment.ForumNotes);
    }

    [Theory]
    [Rule("R242")]
    [InlineData(1, "https://anyshire.example", nameof(ForumAnswers.Date))]
    [InlineData(0, "anyshire.example", nameof(ForumAnswers.Link))]
    [InlineData(0, "javascript:alert(1)", nameof(ForumAnswers.Link))]
    [InlineData(0, "https://anyshire.example", null)]
    [InlineData(-400, null, null)]
    public void A_forum_lies_in_the_past_and_links_a_page_of_a_website(int days, string? link, string? field)
    {
        var findings = ForumRules.Check(new ForumAnswers(Today.AddDays(days), "A meeting", link), Today);

        Assert.Equal(field is null ? [] : [field], findings.Select(finding => finding.Field));
    }

    private static QuarterlyAssessment Drafted()
    {
        var assessment = QuarterlyAssessment.Open(
            new QuarterKey(OrganisationCode.Parse("X01", null), FinancialYear.StartingIn(2014), Quarter.Q1), FrameworkVersions.Y2014To15);
        assessment.RecordMeeting(new MeetingAnswers { TakesPlace = false, NoMeetingReason = "Fewer meetings are agreed." }, Today);
        foreach (var domain in DomainNumber.All)
        {
            var answers = new JudgementAnswers
            {
                Category = AssuranceCategory.Assured,
                Basis = [JudgementBasis.DeskReview],
                Rationale = "Managed.",
                IsJoint = true,
            };
            Assert.True(assessment.Judge(domain, answers, new JudgementFacts { Today = Today, IsDeskReview = true }).IsDone);
        }

        foreach (var theme in FrameworkVersions.Y2014To15.Themes)
        {
            Assert.True(assessment.Narrate(theme.Theme, new ThemeAnswers { Narrative = "All is well." }, null).IsDone);
        }

        return assessment;
    }

    private static QuarterlyAssessment Final()
    {
        var assessment = Drafted();
        Finalise(assessment);
        return assessment;
    }

    private static void Finalise(QuarterlyAssessment assessment)
    {
        Assert.True(assessment.Share(Today, Today).IsDone);
        Assert.True(assessment.GoOnWithoutResponse(Today.AddDays(1)).IsDone);
        Assert.True(assessment.MakeFinal(QuarterAtStage.Facts(assessment)).IsDone);
    }

    private static Actor Someone(int minutes = 0) =>
        new(new UserId(Guid.NewGuid()), "Sam Hart", Role.CcgLead, OrganisationCode.Parse("X01", null), Start.AddMinutes(minutes));

    private Outcome Decide(QuarterlyAssessment assessment, AssuranceSide party, string? refusal) =>
        assessment.DecideRelease(party, refusal, Someone(++_minutes));
}
