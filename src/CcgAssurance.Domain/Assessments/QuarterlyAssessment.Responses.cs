using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;

namespace CcgAssurance.Domain.Assessments;

/// <content>What the group is asked about a draft, what it answers, and what the area team replies.</content>
public sealed partial class QuarterlyAssessment
{
    private List<CcgResponse>? _responses;
    private List<GoverningBodyComment>? _governingBodyComments;

    /// <summary>The answers of the group, one for each draft, or those which were loaded.</summary>
    public IReadOnlyList<CcgResponse> Responses => _responses.Loaded();

    /// <summary>The comments of the governing body, as far as loaded.</summary>
    public IReadOnlyList<GoverningBodyComment> GoverningBodyComments => _governingBodyComments.Loaded();

    /// <summary>The group's answer to the draft that it has or had last; null before the first draft.</summary>
    public CcgResponse? CurrentResponse => _responses.Loaded().MaxBy(response => response.DraftNumber);

    /// <summary>
    /// Whether changes can go to the group as a list instead of a new draft: it has answered the last version, or its time was over.
    /// </summary>
    [Rule("R246")]
    public bool CanSendCorrection => Stage.IsOpenForDrafting() && CurrentResponse is { IsClosed: true };

    /// <summary>
    /// Shares the draft with the group, which answers every judgement and every issue in it. What it said to an earlier draft that says the
    /// same counts as said. Refused before the conversation or while a domain is undecided.
    /// </summary>
    /// <param name="today">The day.</param>
    /// <param name="responseDueOn">The last day for the group's answer.</param>
    [Rule("R222", "R234")]
    public Outcome Share(DateOnly today, DateOnly responseDueOn) => Stage.IsOpenForDrafting()
        ? Ask(StageRules.ForSharing(StageFacts(), today), Subjects(), responseDueOn, isCorrection: false)
        : Outcome.Conflict;

    /// <summary>
    /// Sends the group minor corrections to the version that it answered, to agree or object to these alone: everything else keeps its
    /// answer. Refused where the headline or a level changed, or an item came or went, because that is a new draft.
    /// </summary>
    /// <param name="today">The day.</param>
    /// <param name="responseDueOn">The last day for the group's answer.</param>
    /// <param name="facts">What is different from that version.</param>
    [Rule("R234", "R246")]
    public Outcome SendCorrection(DateOnly today, DateOnly responseDueOn, CorrectionFacts facts) => CanSendCorrection
        ? Ask(
            StageRules.ForCorrection(StageFacts(), today, facts), Subjects().Prepend(ResponseSubject.Correction), responseDueOn,
            isCorrection: true)
        : Outcome.Conflict;

    /// <summary>Records what the group answers to a part of the draft, until it sends its answer.</summary>
    [Rule("R131", "R234")]
    public Outcome Answer(Guid id, ResponseAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (FindAnswer(id) is not { } answer || !IsOpenToAnswer(answer))
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From(ResponseRules.Check(answers));
        if (outcome.IsDone)
        {
            answer.Record(answers);
        }

        return outcome;
    }

    /// <summary>
    /// Agrees for the group to what it has to answer and has not answered yet, until it sends its answer. What it wrote and has to decide
    /// about itself stays. Conflict if nothing is left.
    /// </summary>
    [Rule("R234")]
    public Outcome AgreeToRest() => Agree(LeftToAgree());

    /// <summary>
    /// Agrees for the group to everything on a domain or theme that it has not answered yet, also to what needs no answer, until it sends
    /// its answer. What it wrote and has to decide about itself stays. Conflict if nothing is left.
    /// </summary>
    [Rule("R234")]
    public Outcome AgreeToAllOn(Focus focus) => Agree([.. Unread().Where(answer => answer.Focus == focus)]);

    /// <summary>What agreeing to the rest would answer.</summary>
    public IReadOnlyList<ResponseAnswer> LeftToAgree() => [.. Unread().Where(answer => answer.IsLeft)];

    /// <summary>Adds a comment of a member of the governing body on the draft, until the group sends its answer.</summary>
    public Outcome CommentForGoverningBody(string text, Actor actor)
    {
        if (Stage != AssessmentStage.SharedWithCcg)
        {
            return Outcome.Conflict;
        }

        _governingBodyComments.Loaded().Add(new GoverningBodyComment(Id, LastVersion, text, actor));
        return Outcome.Done;
    }

    /// <summary>Sends the group's answer, once. Refused while a judgement or an issue has none.</summary>
    [Rule("R234")]
    public Outcome SendResponse(Actor actor)
    {
        if (Stage != AssessmentStage.SharedWithCcg || CurrentResponse is not { } response)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From(ResponseRules.CheckSending(response.Answers));
        if (outcome.IsDone)
        {
            response.Send(actor);
            MoveTo(AssessmentStage.CcgResponded);
        }

        return outcome;
    }

    /// <summary>Goes on without an answer of the group. Refused until its time is over; the report says that there was none.</summary>
    [Rule("R234")]
    public Outcome GoOnWithoutResponse(DateOnly today)
    {
        if (Stage != AssessmentStage.SharedWithCcg || CurrentResponse is not { } response)
        {
            return Outcome.Conflict;
        }

        if (today <= response.DueOn)
        {
            return Outcome.From([Finding.Blocking(
                GuidanceRules.R234CcgAnswerBeforeFinal,
                    $"Wait until the CCG's deadline to answer has passed, on {UkTime.InWords(response.DueOn)}")]);
        }

        response.TimeOut();
        MoveTo(AssessmentStage.CcgResponded);
        return Outcome.Done;
    }

    /// <summary>Says what the area team does about a comment of the group, and why.</summary>
    [Rule("R131", "R234")]
    public Outcome Reply(Guid id, AreaTeamReply reply, string reason)
    {
        // What the group wrote and never sent stays its own, also when its time ran out.
        if (Stage != AssessmentStage.CcgResponded || CurrentResponse is not { SentAt: not null }
            || FindAnswer(id) is not { NeedsReply: true } answer)
        {
            return Outcome.Conflict;
        }

        answer.Record(reply, reason);
        return Outcome.Done;
    }

    private IEnumerable<ResponseAnswer> Unread() => CurrentResponse is { IsCorrection: false } response
        ? response.Answers.Where(answer => answer.CanBeAgreedUnread)
        : [];

    private Outcome Agree(IReadOnlyList<ResponseAnswer> rest)
    {
        if (Stage != AssessmentStage.SharedWithCcg || rest.Count == 0)
        {
            return Outcome.Conflict;
        }

        foreach (var answer in rest)
        {
            answer.Record(new ResponseAnswers { Verdict = CcgVerdict.Agrees });
        }

        return Outcome.Done;
    }

    private Outcome Ask(IReadOnlyList<Finding> findings, IEnumerable<ResponseSubject> subjects, DateOnly dueOn, bool isCorrection)
    {
        var outcome = Outcome.From(findings);
        if (outcome.IsDone)
        {
            MoveTo(AssessmentStage.SharedWithCcg);
            LastVersion++;
            _responses.Loaded().Add(new CcgResponse(Id, LastVersion, dueOn, subjects, Responses, isCorrection));
        }

        return outcome;
    }

    // With a list of corrections the group can withdraw a disagreement that is printed, and nothing else of what it said before.
    private bool IsOpenToAnswer(ResponseAnswer answer) => Stage == AssessmentStage.SharedWithCcg
        && (CurrentResponse is not { IsCorrection: true } || answer.Kind == SubjectKind.Correction || answer.PrintsDissent);

    private ResponseAnswer? FindAnswer(Guid id) => CurrentResponse?.Answers.SingleOrDefault(answer => answer.Id == id);
}
