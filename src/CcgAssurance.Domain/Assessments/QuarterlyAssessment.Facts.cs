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
            NeedingSupport = Framework.NeedsSupportPackages
                ? [.. Judgements.Where(row => row.Category == AssuranceCategory.AssuredWithSupport).Select(row => row.Domain).Order()]
                : [],
            Narratives = [.. Themes.OrderBy(row => row.Theme).Select(row => new NarratedTheme(row.Id, row.Theme))],
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
                    answer.Id, answer.Focus, answer.ItemId, answer.Subject, answer.NeedsReply, answer.Reply, answer.NeedsDirector))]
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

    // In the order in which the report reads: achievements, then each issue with its actions, then the actions that answer none.
    private IEnumerable<ResponseSubject> Subjects() => Focus.AllOf(Framework).SelectMany(focus =>
    {
        var items = Items.Where(item => item.Focus == focus).OrderBy(item => item.Position).ToList();
        var issues = items.Where(item => item.Kind == ItemKind.Issue).Select(issue => (Guid?)issue.Id).ToHashSet();
        var actions = items.Where(item => item.Kind == ItemKind.Action)
            .ToLookup(item => issues.Contains(item.IssueId) ? item.IssueId : null);
        return (IEnumerable<ResponseSubject>)
        [
            .. Judgements.Where(judgement => focus.Domain == judgement.Domain).Select(DraftSubjects.Of),
            .. Themes.Where(theme => focus.Theme == theme.Theme).Select(DraftSubjects.Of),
            .. items.Where(item => item.Kind == ItemKind.Achievement).Select(DraftSubjects.Of),
            .. items.Where(item => item.Kind == ItemKind.Issue).SelectMany(issue => actions[issue.Id].Prepend(issue))
                .Concat(actions[null]).Select(DraftSubjects.Of),
        ];
    });

    private static List<DomainNumber> Resting(IEnumerable<DomainJudgement> judgements, JudgementBasis basis) =>
        [.. judgements.Where(judgement => judgement.Basis.Contains(basis)).Select(judgement => judgement.Domain).Order()];
}
