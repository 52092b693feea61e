using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Assessments;

/// <content>The steps from the draft to the public page.</content>
public sealed partial class QuarterlyAssessment
{
    private List<ReleaseDecision>? _releases;
    private List<PublicForumNote>? _forumNotes;

    /// <summary>The number of the last frozen version of the report; 0 before the first draft was shared.</summary>
    public int LastVersion { get; private set; }

    /// <summary>The number of the version that the public reads; null before the first was published.</summary>
    public int? PublishedVersion { get; private set; }

    /// <summary>When the version that the public reads was released by both sides; null before the first was published.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>What either side decided about publishing, as far as loaded.</summary>
    public IReadOnlyList<ReleaseDecision> Releases => _releases.Loaded();

    /// <summary>Where the group discussed or published the report, as far as loaded.</summary>
    public IReadOnlyList<PublicForumNote> ForumNotes => _forumNotes.Loaded();

    /// <summary>Whether the public reads a version that is being corrected.</summary>
    [Rule("R246")]
    public bool IsBeingCorrected => PublishedVersion is not null && Stage < AssessmentStage.Published;

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

    /// <summary>
    /// Makes the report final, and keeps why the director decides as they do on a judgement with which the group does not agree. Refused to
    /// whoever wrote part of it, while anything is left to do, and where it says something that the group was not sent.
    /// </summary>
    [Rule("R74", "R131", "R139", "R145", "R177", "R234")]
    public Outcome MakeFinal(FinalFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (Stage != AssessmentStage.CcgResponded)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From(StageRules.ForFinal(StageFacts(), facts));
        if (outcome.IsDone)
        {
            foreach (var answer in CurrentResponse?.Answers.Where(answer => facts.Decisions.ContainsKey(answer.Id)) ?? [])
            {
                answer.Decide(facts.Decisions[answer.Id]);
            }

            MoveTo(AssessmentStage.Final);
            LastVersion++;
        }

        return outcome;
    }

    /// <summary>
    /// Records that a side releases the final report, or why it does not. Once both have released it, it is public. Refused to whoever
    /// decided for the other side before moving to this one (R104): then another person of this side decides.
    /// </summary>
    [Rule("R242", "R245", "R104")]
    public Outcome DecideRelease(AssuranceSide party, string? refusal, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (Stage != AssessmentStage.Final)
        {
            return Outcome.Conflict;
        }

        if (_releases.Loaded().Exists(decision =>
            decision.Party != party && decision.VersionNumber == LastVersion && decision.DecidedById == actor.UserId))
        {
            return Outcome.From(
            [
                Finding.Blocking(
                    GuidanceRules.R104AssuranceInBothDirections,
                    "Ask somebody else in your organisation to decide, because you decided on this report for the other side"),
            ]);
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

    // What people saw of the stage before is no longer so, and every save that was begun then says so.
    private void MoveTo(AssessmentStage stage)
    {
        Stage = stage;
        StageToken = Guid.CreateVersion7();
    }
}
