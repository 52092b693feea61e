using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Tests.Meetings;

public sealed class MeetingTests
{
    private static readonly DateOnly Today = new(2014, 8, 14);
    private static readonly MeetingAnswers DeskReview = new() { TakesPlace = false, NoMeetingReason = "Fewer meetings are agreed." };

    [Theory]
    [Rule("R89", "R91")]
    [InlineData(1, MeetingKind.Quarterly)]
    [InlineData(3, MeetingKind.Quarterly)]
    [InlineData(4, MeetingKind.AnnualReview)]
    public void Each_quarter_opens_with_one_meeting_and_the_fourth_is_the_annual_review(int quarter, MeetingKind kind)
    {
        var meeting = Assert.Single(Open(quarter).Meetings);

        Assert.Equal(kind, meeting.Kind);
        Assert.Null(meeting.Date);
    }

    [Theory]
    [Rule("R122")]
    [InlineData(-1, AssessmentStage.ConversationHeld)]
    [InlineData(0, AssessmentStage.ConversationHeld)]
    [InlineData(1, AssessmentStage.Planned)]
    public void A_meeting_counts_as_held_from_its_day_on(int inDays, AssessmentStage stage)
    {
        var assessment = Open();

        Assert.True(assessment.RecordMeeting(MeetingOn(Today.AddDays(inDays)), Today).IsDone);

        Assert.Equal(stage, assessment.Stage);
    }

    [Fact]
    [Rule("R122")]
    public void A_desk_review_with_its_reason_stands_for_the_conversation()
    {
        var assessment = Open();

        Assert.True(assessment.RecordMeeting(DeskReview with { Mode = MeetingMode.Video }, Today).IsDone);

        Assert.Equal(AssessmentStage.ConversationHeld, assessment.Stage);
        var meeting = Assert.Single(assessment.Meetings);
        Assert.Equal("Fewer meetings are agreed.", meeting.NoMeetingReason);
        Assert.Null(meeting.Mode);
    }

    [Fact]
    [Rule("R122")]
    public void A_quarter_without_a_meeting_needs_the_reason_and_no_date()
    {
        AssertRefused(DeskReview with { NoMeetingReason = null }, "R122", nameof(MeetingAnswers.NoMeetingReason));
        AssertRefused(DeskReview with { Date = Today }, "R122", nameof(MeetingAnswers.Date));
        AssertRefused(MeetingOn(Today) with { NoMeetingReason = "None." }, "R122", nameof(MeetingAnswers.NoMeetingReason));
    }

    [Fact]
    [Rule("R76")]
    public void Nothing_has_to_be_on_the_agenda() =>
        Assert.Empty(Open().RecordMeeting(MeetingOn(Today) with { Agenda = null }, Today).Findings);

    [Fact]
    public void A_date_before_the_quarter_only_warns()
    {
        var outcome = Open().RecordMeeting(MeetingOn(new DateOnly(2014, 3, 31)), Today);

        Assert.True(outcome.IsDone);
        Assert.Equal(FindingSeverity.Warning, Assert.Single(outcome.Findings).Severity);
        Assert.Empty(Open().RecordMeeting(MeetingOn(new DateOnly(2014, 4, 1)), Today).Findings);
    }

    [Fact]
    [Rule("R133")]
    public void The_meeting_cannot_move_into_the_future_once_a_domain_is_judged()
    {
        var assessment = Judged();

        var outcome = assessment.RecordMeeting(MeetingOn(Today.AddDays(1)), Today);

        Assert.Equal(OutcomeKind.Refused, outcome.Kind);
        Assert.Equal("R133", Assert.Single(outcome.Findings).Rule.Id);
        Assert.Equal(Today, Assert.Single(assessment.Meetings).Date);
        Assert.Empty(assessment.RecordMeeting(MeetingOn(Today.AddDays(-1)), Today).Findings);
    }

    [Fact]
    [Rule("R129")]
    public void A_desk_review_in_place_of_the_meeting_warns_of_the_judgements_that_rest_on_the_conversation()
    {
        var outcome = Judged().RecordMeeting(DeskReview, Today);

        Assert.True(outcome.IsDone);
        var finding = Assert.Single(outcome.Findings);
        Assert.Equal("R129", finding.Rule.Id);
        Assert.Contains("domain 2 ", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R108")]
    public void A_monthly_review_is_recorded_beside_the_meeting_and_never_counts_as_it()
    {
        var assessment = Open();
        var review = new ContactAnswers { Kind = MeetingKind.MonthlyReview, Date = Today.AddDays(-1) };

        Assert.True(assessment.AddContact(review).IsDone);

        Assert.Equal([MeetingKind.Quarterly, MeetingKind.MonthlyReview], assessment.Meetings.Select(meeting => meeting.Kind));
        Assert.Equal(AssessmentStage.Planned, assessment.Stage);
        Assert.DoesNotContain(MeetingKinds.BesideTheQuarterly, kind => kind.IsOfTheQuarter());
        var refused = assessment.AddContact(review with { Kind = MeetingKind.Quarterly });
        Assert.Equal(nameof(ContactAnswers.Kind), Assert.Single(refused.Findings).Field);
    }

    [Theory]
    [Rule("R129")]
    [InlineData("meeting")]
    [InlineData("desk-review")]
    [InlineData("evidence-0198c3a0-0000-7000-8000-000000000001")]
    public void A_basis_reads_back_what_it_writes(string text)
    {
        Assert.True(JudgementBasis.TryParse(text, null, out var basis));
        Assert.Equal(text, basis.ToString());
        Assert.True(text.Length <= JudgementBasis.MaxLength);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("evidence-")]
    [InlineData("evidence-1")]
    [InlineData("hearsay")]
    public void Anything_else_is_no_basis(string? text) => Assert.False(JudgementBasis.TryParse(text, null, out _));

    private static MeetingAnswers MeetingOn(DateOnly date) => new() { TakesPlace = true, Date = date, Mode = MeetingMode.FaceToFace };

    private static void AssertRefused(MeetingAnswers answers, string rule, string field)
    {
        var assessment = Open();

        var outcome = assessment.RecordMeeting(answers, Today);

        var finding = Assert.Single(outcome.Findings);
        Assert.Equal((rule, field, FindingSeverity.Blocking), (finding.Rule.Id, finding.Field, finding.Severity));
        Assert.Null(Assert.Single(assessment.Meetings).Date);
        Assert.Equal(AssessmentStage.Planned, assessment.Stage);
    }

    private static QuarterlyAssessment Judged()
    {
        var assessment = Open();
        Assert.True(assessment.RecordMeeting(MeetingOn(Today), Today).IsDone);
        var answers = new JudgementAnswers
        {
            Category = AssuranceCategory.Assured,
            Basis = [JudgementBasis.Meeting],
            Rationale = "Managed.",
            IsJoint = true,
        };
        Assert.True(assessment.Judge(new DomainNumber(2), answers, new JudgementFacts { Today = Today, MeetingDate = Today }).IsDone);
        return assessment;
    }

    private static QuarterlyAssessment Open(int quarter = 1) => QuarterlyAssessment.Open(
        new QuarterKey(OrganisationCode.Parse("Z01"), FinancialYear.StartingIn(2014), Quarter.From(quarter)), FrameworkVersions.Y2014To15);
}
