using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <content>The peers from outside the area team who review the rationale, and who may take which part.</content>
public sealed partial class InterventionCase
{
    private List<PeerReviewer>? _reviewers;

    /// <summary>Who was named as a peer reviewer, in order; removed ones too.</summary>
    [Rule("R212")]
    public IReadOnlyList<PeerReviewer> Reviewers => [.. _reviewers.Loaded().OrderBy(row => row.Position)];

    /// <summary>Whether peers can be named, removed and conclude: from the proposal until the fifth step is complete.</summary>
    public bool CanBeReviewed => Stage == InterventionStage.Proposed && !IsComplete(InterventionStep.ConsistencyReview);

    /// <summary>Whether somebody is named as a peer reviewer and was not removed. Such a person sees the case.</summary>
    [Rule("R212")]
    public bool IsReviewedBy(UserId user) => _reviewers.Loaded().Exists(row => row.IsActive && row.UserId == user);

    /// <summary>Whether somebody took part in proposing it: opened it, or completed a step.</summary>
    [Rule("R215")]
    public bool IsProposedBy(UserId user) => OpenedById == user || Steps.Any(row => row.CompletedById == user);

    /// <summary>
    /// Names somebody as a peer reviewer. Refused for somebody of the proposing area team, and for somebody who took part in proposing.
    /// Conflict unless the case can be reviewed, and for somebody who reviews it already.
    /// </summary>
    [Rule("R212", "R215")]
    public Outcome NameReviewer(ReviewerAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(actor);
        if (!CanBeReviewed || IsReviewedBy(answers.UserId))
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. Only(actor, Permission.WriteInterventions, GuidanceRules.R212Step5ConsistencyReview, OnlyTheLead),
            .. InterventionRules.WrongReviewer(this, answers),
        ]);
        if (outcome.IsDone)
        {
            _reviewers.Loaded().Add(new PeerReviewer(this, _reviewers.Count + 1, answers, actor));
        }

        return outcome;
    }

    /// <summary>
    /// Removes a peer reviewer with the reason, for instance somebody who turns out to belong to the area team; a conclusion no longer
    /// counts. Conflict unless the case can be reviewed, and if there is no such reviewer.
    /// </summary>
    [Rule("R212")]
    public Outcome RemoveReviewer(Guid id, string reason, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (!CanBeReviewed || _reviewers.Loaded().Find(row => row.Id == id && row.IsActive) is not { } reviewer)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. Only(actor, Permission.WriteInterventions, GuidanceRules.R212Step5ConsistencyReview, OnlyTheLead),
        ]);
        if (outcome.IsDone)
        {
            reviewer.Remove(reason, actor);
        }

        return outcome;
    }

    /// <summary>
    /// Records the conclusion of the named peer who acts. One who does not support the rationale ends the case. Refused to everybody else,
    /// and to somebody who acts for the proposing area team. Conflict unless the case can be reviewed, and once the peer has concluded.
    /// </summary>
    [Rule("R212")]
    public Outcome Conclude(PeerConclusion conclusion, string text, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        ArgumentNullException.ThrowIfNull(actor);
        var reviewer = _reviewers.Loaded().Find(row => row.IsActive && row.UserId == actor.UserId);
        if (!CanBeReviewed || reviewer is { Conclusion: not null })
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([
            .. reviewer is null || !actor.May(Permission.ReviewInterventions)
                ? [Finding.Blocking(GuidanceRules.R212Step5ConsistencyReview, "Ask somebody who is named as a peer reviewer to do this")]
                : Array.Empty<Finding>(),
            .. actor.Organisation == AreaTeamCode
                ? [Finding.Blocking(
                    GuidanceRules.R212Step5ConsistencyReview, "Ask somebody from outside the area team to review the case")]
                : Array.Empty<Finding>(),
        ]);
        if (outcome.IsDone)
        {
            reviewer!.Conclude(conclusion, text, actor);
            if (conclusion == PeerConclusion.NotSupported)
            {
                End(InterventionStage.NotSupportedByPeers, text, actor);
            }
        }

        return outcome;
    }

    private static Finding NotTheSame(string what, string why) =>
        Finding.Blocking(GuidanceRules.R215, $"Ask somebody else to {what}, because you helped to {why}");

    private IEnumerable<Finding> NotProposerOrPeer(Actor actor, string what)
    {
        if (IsProposedBy(actor.UserId))
        {
            yield return NotTheSame(what, "propose it");
        }

        if (IsReviewedBy(actor.UserId))
        {
            yield return NotTheSame(what, "review it");
        }
    }
}
