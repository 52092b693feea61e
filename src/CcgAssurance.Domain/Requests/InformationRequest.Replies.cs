using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Requests;

/// <content>What came of the request: replies, findings, what follows, and what was said about it.</content>
public sealed partial class InformationRequest
{
    private List<RequestReply>? _replies;
    private List<RequestFinding>? _findings;
    private List<RequestCommunication>? _communications;

    /// <summary>The replies, in the order in which they were recorded.</summary>
    public IReadOnlyList<RequestReply> Replies => _replies.Loaded();

    /// <summary>What was found about the replies, in order.</summary>
    public IReadOnlyList<RequestFinding> Findings => _findings.Loaded();

    /// <summary>What was said and sent about the request.</summary>
    public IReadOnlyList<RequestCommunication> Communications => _communications.Loaded();

    /// <summary>Whether a reply can be added: until the reply is found sufficient or the request is closed.</summary>
    public bool CanBeAnswered => RequestStages.AwaitingReply.Contains(Stage);

    /// <summary>Whether it can be closed: once it is found whether the reply gave sufficient assurance.</summary>
    [Rule("R188")]
    public bool CanBeClosed => Stage is RequestStage.Sufficient or RequestStage.Insufficient;

    /// <summary>Whether there is something to find on a day: a reply, or that none came in time.</summary>
    public bool CanBeFound(DateOnly today) => Stage == RequestStage.ReplyReceived || IsOverdueOn(today);

    /// <summary>
    /// Replies for the group, also for an addressee without an account. A further part is another reply. Conflict once the reply was
    /// found sufficient, the request is closed or replaced.
    /// </summary>
    [Rule("R188", "R307")]
    public Outcome Reply(ReplyAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(actor);
        return Add(
            answers,
            actor,
            actor.Today,
            isOnPaper: false,
            [.. Only(actor, Permission.ReplyToRequests, GuidanceRules.R307, "Ask the CCG lead to reply")]);
    }

    /// <summary>
    /// Records a reply that came on paper, as such. Conflict once the reply was found sufficient, the request is closed or replaced.
    /// </summary>
    [Rule("R188", "R307")]
    public Outcome RecordPaperReply(ReplyAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(actor);
        var receivedOn = answers.ReceivedOn ?? actor.Today;
        return Add(answers, actor, receivedOn, isOnPaper: true,
        [
            .. Only(actor, Permission.DraftRequests, GuidanceRules.R307, OnlyTheLead),
            .. CheckReceived(receivedOn, actor.Today),
        ]);
    }

    /// <summary>
    /// Records whether the replies that were not looked at yet give sufficient assurance, with the reason; or that none came in time.
    /// Where the rest is to come, the request goes on waiting for it. Conflict if there is nothing to find.
    /// </summary>
    [Rule("R188")]
    public Outcome Find(FindingAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.Reason);
        if (!CanBeFound(actor.Today))
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. Only(actor, Permission.DraftRequests, GuidanceRules.R188, OnlyTheLead),
            .. answers.IsSufficient && Stage == RequestStage.Issued
                ? [Finding.Blocking(
                    GuidanceRules.R188,
                    "Select no: a reply that did not come cannot give sufficient assurance",
                    nameof(FindingAnswers.IsSufficient))]
                : Array.Empty<Finding>(),
        ]);
        if (outcome.IsDone)
        {
            var finding = new RequestFinding(this, _findings.Loaded().Count + 1, answers, actor);
            _findings.Add(finding);
            _replies.Loaded().Where(reply => reply.FindingId is null).ToList().ForEach(reply => reply.Find(finding));
            IsSufficient = answers.IsSufficient;
            MoveTo(
                !answers.IsSufficient ? RequestStage.Insufficient
                : _replies[^1].MoreToCome ? RequestStage.Issued
                : RequestStage.Sufficient);
        }

        return outcome;
    }

    /// <summary>Closes the request, with what follows from it. Conflict unless it is found whether the reply was sufficient.</summary>
    [Rule("R188")]
    public Outcome Close(RequestFollowOn followOn, string? note, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!CanBeClosed)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([.. Only(actor, Permission.DraftRequests, GuidanceRules.R188, OnlyTheLead)]);
        if (outcome.IsDone)
        {
            (FollowOn, FollowOnNote, ClosedOn) = (followOn, note, actor.Today);
            MoveTo(RequestStage.Closed);
        }

        return outcome;
    }

    /// <summary>
    /// Files a letter, email, call or meeting with the request, also after it is closed. What is filed is never changed: a mistake is
    /// put right in another entry. Conflict before it is issued.
    /// </summary>
    [Rule("R255")]
    public Outcome AddCommunication(CommunicationAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(actor);
        if (!IsIssued)
        {
            return Outcome.Conflict;
        }

        var outcome = CheckCommunication(answers, actor);
        if (outcome.IsDone)
        {
            _communications.Loaded().Add(new RequestCommunication(this, answers, actor));
        }

        return outcome;
    }

    private static Outcome CheckCommunication(CommunicationAnswers answers, Actor actor) => Outcome.From([
        .. Only(actor, Permission.FileCommunications, GuidanceRules.R255, "Ask the area team lead or the CCG lead to do this"),
        .. answers.On > actor.Today
            ? [Finding.Blocking(
                GuidanceRules.R255, $"Enter a date that is {UkTime.InWords(actor.Today)} or earlier", nameof(CommunicationAnswers.On))]
            : Array.Empty<Finding>(),
    ]);

    private Outcome Add(ReplyAnswers answers, Actor actor, DateOnly receivedOn, bool isOnPaper, IReadOnlyList<Finding> findings)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(answers.Text);
        if (!CanBeAnswered)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From(findings);
        if (outcome.IsDone)
        {
            _replies.Loaded().Add(new RequestReply(this, _replies.Count + 1, answers, receivedOn, isOnPaper, actor));
            FirstReplyOn = FirstReplyOn < receivedOn ? FirstReplyOn : receivedOn;
            LatestReplyOn = LatestReplyOn > receivedOn ? LatestReplyOn : receivedOn;
            MoveTo(RequestStage.ReplyReceived);
        }

        return outcome;
    }

    private IEnumerable<Finding> CheckReceived(DateOnly receivedOn, DateOnly today)
    {
        if (receivedOn > today)
        {
            yield return Finding.Blocking(
                GuidanceRules.R307, $"Enter a date that is {UkTime.InWords(today)} or earlier", nameof(ReplyAnswers.ReceivedOn));
        }
        else if (receivedOn < IssuedOn)
        {
            yield return Finding.Blocking(
                GuidanceRules.R307,
                $"Enter a date that is {UkTime.InWords(IssuedOn.Value)}, when the request was issued, or later",
                nameof(ReplyAnswers.ReceivedOn));
        }
    }
}
