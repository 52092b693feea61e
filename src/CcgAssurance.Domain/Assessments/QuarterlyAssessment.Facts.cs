using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Meetings;
using CcgAssurance.Domain.Responses;

namespace CcgAssurance.Domain.Assessments;

/// <content>What the rules of its modules are told. A part that was not loaded fails here, and is not taken for empty.</content>
public sealed partial class QuarterlyAssessment
{
    /// <summary>What the rules on the next stage need to know.</summary>
    public StageFacts StageFacts()
    {
        var meeting = Meetings.Single(row => row.Kind.IsOfTheQuarter());
        return new StageFacts
        {
            MeetingDate = meeting.Date,
            IsDeskReview = meeting.NoMeetingReason is not null,
            Judgements = [.. Judgements.OrderBy(row => row.Domain).Select(row => new JudgedDomain(row.Id, row.Domain, row.Category))],
            EmptyThemes = [.. Themes
                .Where(theme => !ThemeRules.IsCovered(theme.ToAnswers(), Items.Count(item => item.Focus == Focus.On(theme.Theme))))
                .Select(theme => theme.Theme).Order()],
            Issues = [.. Items.Where(item => item.Kind == ItemKind.Issue)
                .OrderBy(item => item.Focus.ToString(), StringComparer.Ordinal).ThenBy(item => item.Position)
                .Select(issue => new RaisedIssue(
                    issue.Id, issue.Focus, issue.Title, issue.Response is not null,
                    [.. Items.Where(item => item.IssueId == issue.Id).Select(item => item.Id)]))],
            Answers = CurrentResponse is { SentAt: not null } response
                ? [.. response.Answers.OrderBy(answer => answer.Position).Select(answer => new SentAnswer(
                    answer.Id, answer.Focus, answer.IssueId, answer.Subject, answer.NeedsReply, answer.Reply))]
                : [],
        };
    }

    private MeetingFacts MeetingFacts()
    {
        var judged = Judgements.Where(judgement => judgement.Category is not null).ToList();
        return new MeetingFacts
        {
            IsAnyDomainJudged = judged.Count > 0,
            RestingOnMeeting = Resting(judged, JudgementBasis.Meeting),
            RestingOnDeskReview = Resting(judged, JudgementBasis.DeskReview),
        };
    }

    private List<DomainNumber> DomainsRestingOn(Guid evidence) => Resting(Judgements, JudgementBasis.Evidence(evidence));

    private IEnumerable<ResponseSubject> Asked() => Focus.AllOf(Framework).SelectMany(focus => (IEnumerable<ResponseSubject>)
    [
        .. focus.Domain is null ? (ResponseSubject[])[] : [new ResponseSubject(focus)],
        .. Items.Where(item => item.Focus == focus && item.Kind == ItemKind.Issue).OrderBy(item => item.Position)
            .Select(item => new ResponseSubject(focus, item.Id, item.Title)),
    ]);

    private static List<DomainNumber> Resting(IEnumerable<DomainJudgement> judgements, JudgementBasis basis) =>
        [.. judgements.Where(judgement => judgement.Basis.Contains(basis)).Select(judgement => judgement.Domain).Order()];
}
