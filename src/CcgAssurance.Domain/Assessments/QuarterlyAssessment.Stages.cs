using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;

namespace CcgAssurance.Domain.Assessments;

/// <content>The steps from the draft to the public page.</content>
public sealed partial class QuarterlyAssessment
{
    private List<CcgResponse>? _responses;
    private List<GoverningBodyComment>? _governingBodyComments;
    private List<ReleaseDecision>? _releases;
    private List<PublicForumNote>? _forumNotes;

    /// <summary>The number of the last frozen version of the report; 0 before the first draft was shared.</summary>
    public int LastVersion { get; private set; }

    /// <summary>The number of the version that the public reads; null before the first was published.</summary>
    public int? PublishedVersion { get; private set; }

    /// <summary>When the version that the public reads was released by both sides; null before the first was published.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>The answers of the group, one for each draft, or those which were loaded.</summary>
    public IReadOnlyList<CcgResponse> Responses => _responses.Loaded();

    /// <summary>The comments of the governing body, as far as loaded.</summary>
    public IReadOnlyList<GoverningBodyComment> GoverningBodyComments => _governingBodyComments.Loaded();

    /// <summary>What either side decided about publishing, as far as loaded.</summary>
    public IReadOnlyList<ReleaseDecision> Releases => _releases.Loaded();

    /// <summary>Where the group discussed or published the report, as far as loaded.</summary>
    public IReadOnlyList<PublicForumNote> ForumNotes => _forumNotes.Loaded();

    /// <summary>Whether the public reads a version that is being corrected.</summary>
    [Rule("R246")]
    public bool IsBeingCorrected => PublishedVersion is not null && Stage < AssessmentStage.Published;

    /// <summary>The group's answer to the draft that it has or had last; null before the first draft.</summary>
    public CcgResponse? CurrentResponse => _responses.Loaded().MaxBy(response => response.DraftNumber);

    /// <summary>
    /// Shares the draft with the group, which answers every judgement and every issue in it. Refused before the conversation or while a
    /// domain is undecided.
    /// </summary>
    /// <param name="today">The day.</param>
    /// <param name="responseDueOn">The last day for the group's answer.</param>
    [Rule("R222", "R234")]
    public Outcome Share(DateOnly today, DateOnly responseDueOn)
    {
        if (!Stage.IsOpenForDrafting())
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From(StageRules.ForSharing(StageFacts(), today));
        if (outcome.IsDone)
        {
            MoveTo(AssessmentStage.SharedWithCcg);
            LastVersion++;
            _responses.Loaded().Add(new CcgResponse(Id, LastVersion, responseDueOn, Asked()));
        }

        return outcome;
    }

    /// <summary>Records what the group answers to a judgement or an issue, until it sends its answer.</summary>
    [Rule("R131", "R234")]
    public Outcome Answer(Guid id, ResponseAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (FindAnswer(id) is not { } answer || Stage != AssessmentStage.SharedWithCcg)
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
    /// Agrees for the group to everything that it has not answered yet, until it sends its answer. Conflict if nothing is left.
    /// </summary>
    [Rule("R234")]
    public Outcome AgreeToRest()
    {
        var rest = CurrentResponse?.Answers.Where(answer => answer.Verdict is null).ToList() ?? [];
        if (Stage != AssessmentStage.SharedWithCcg || rest.Count == 0)
        {
            return Outcome.Conflict;
        }

        rest.ForEach(answer => answer.Record(new ResponseAnswers { Verdict = CcgVerdict.Agrees }));
        return Outcome.Done;
    }

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
                    $"Wait until the CCG's time to answer is over, on {UkTime.InWords(response.DueOn)}")]);
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

    /// <summary>
    /// Opens the assessment for drafting again, so that another draft can be shared. The group keeps the drafts that it has.
    /// </summary>
    public Outcome Redraft()
    {
        if (Stage is not (AssessmentStage.SharedWithCcg or AssessmentStage.CcgResponded))
        {
            return Outcome.Conflict;
        }

        MoveTo(AssessmentStage.Draft);
        return Outcome.Done;
    }

    /// <summary>Makes the report final. Refused to whoever wrote part of it, and while anything is left to do.</summary>
    [Rule("R74", "R139", "R145", "R177", "R234")]
    public Outcome MakeFinal(bool wroteAnyPart)
    {
        if (Stage != AssessmentStage.CcgResponded)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From(StageRules.ForFinal(StageFacts(), wroteAnyPart));
        if (outcome.IsDone)
        {
            MoveTo(AssessmentStage.Final);
            LastVersion++;
        }

        return outcome;
    }

    /// <summary>Opens a final or published report for correction. What the public reads stays, marked as being corrected.</summary>
    [Rule("R246")]
    public Outcome Reopen()
    {
        if (Stage < AssessmentStage.Final)
        {
            return Outcome.Conflict;
        }

        MoveTo(AssessmentStage.Draft);
        return Outcome.Done;
    }

    /// <summary>Records that a side releases the final report, or why it does not. Once both have released it, it is public.</summary>
    [Rule("R242", "R245")]
    public Outcome DecideRelease(AssuranceSide party, string? refusal, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (Stage != AssessmentStage.Final)
        {
            return Outcome.Conflict;
        }

        _releases.Loaded().Add(new ReleaseDecision(Id, LastVersion, party, refusal, actor));
        var isReleased = Enum.GetValues<AssuranceSide>().All(side => DecisionOf(side) is { IsReleased: true });

        // Also a decision that changes no stage renews the token: of two sides that release at the same time, the second is told of
        // the first and decides again. Otherwise neither would know that both have, and nothing would be published.
        MoveTo(isReleased ? AssessmentStage.Published : AssessmentStage.Final);
        if (isReleased)
        {
            (PublishedVersion, PublishedAt) = (LastVersion, actor.At);
        }

        return Outcome.Done;
    }

    /// <summary>The last decision of a side on the last final version; null while there is none.</summary>
    public ReleaseDecision? DecisionOf(AssuranceSide party) => _releases.Loaded()
        .Where(decision => decision.Party == party && decision.VersionNumber == LastVersion)
        .MaxBy(decision => decision.DecidedAt);

    /// <summary>Records that the group discussed or published the report in a public forum, from the final report on.</summary>
    [Rule("R242")]
    public Outcome NoteForum(ForumAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return OnceFinal(answers, actor.Today, () => _forumNotes.Loaded().Add(new PublicForumNote(Id, answers, actor)));
    }

    /// <summary>Corrects what was recorded about a public forum; conflict if somebody removed it.</summary>
    [Rule("R242")]
    public Outcome ChangeForum(Guid id, ForumAnswers answers, DateOnly today) =>
        FindForum(id) is { } note ? OnceFinal(answers, today, () => note.Record(answers)) : Outcome.Conflict;

    /// <summary>Removes what was recorded about a public forum; conflict if somebody else did.</summary>
    public Outcome RemoveForum(Guid id)
    {
        if (Stage < AssessmentStage.Final || FindForum(id) is not { } note)
        {
            return Outcome.Conflict;
        }

        _forumNotes.Loaded().Remove(note);
        return Outcome.Done;
    }

    private Outcome OnceFinal(ForumAnswers answers, DateOnly today, Action record)
    {
        if (Stage < AssessmentStage.Final)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From(ForumRules.Check(answers, today));
        if (outcome.IsDone)
        {
            record();
        }

        return outcome;
    }

    private PublicForumNote? FindForum(Guid id) => _forumNotes.Loaded().Find(note => note.Id == id);

    private ResponseAnswer? FindAnswer(Guid id) => CurrentResponse?.Answers.SingleOrDefault(answer => answer.Id == id);

    // What people saw of the stage before is no longer so, and every save that was begun then says so.
    private void MoveTo(AssessmentStage stage)
    {
        Stage = stage;
        StageToken = Guid.CreateVersion7();
    }
}
