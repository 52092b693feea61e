using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Tests.Interventions;

/// <summary>What must hold of every case after each step; see <see cref="InterventionInvariantTests"/> for the list.</summary>
internal static class InterventionInvariants
{
    private static readonly InterventionStage[] Ended =
    [
        InterventionStage.Lifted, InterventionStage.Withdrawn, InterventionStage.PatientsWorseOff, InterventionStage.NotSupportedByPeers,
        InterventionStage.Rejected,
    ];

    public static string? Broken(InterventionPicture before, InterventionCase intervention, string verb, Actor actor, Outcome outcome)
    {
        var after = InterventionPicture.Of(intervention);
        return !outcome.IsDone && before.ToString() != after.ToString() ? "What was not done changed something"
            : before.Number != after.Number ? "The number changed"
            : before.Stage != after.Stage && before.Token == after.Token ? "The stage changed and its token did not"
            : Steps(before, after, intervention, verb)
            ?? People(intervention, actor, verb, outcome)
            ?? Directions(before, after, intervention, actor.Today)
            ?? End(before, after, intervention, verb);
    }

    private static string? Steps(InterventionPicture before, InterventionPicture after, InterventionCase intervention, string verb)
    {
        var complete = after.Complete;
        var serious = intervention.Route == InterventionRoute.SeriousPatientRisk;
        var four = intervention.StepOf(InterventionStep.InterventionOptions);
        var isProposed = four is { IsComplete: true, Finding: ImpactFinding.NoWorseOff } && !Ended.Contains(intervention.Stage);
        return (complete[1] && !complete[0]) || (complete[2] && !complete[1]) || (complete[4] && !complete[3]) ? "A step was skipped"
            : !serious && complete[3] && !complete[2] ? "The fourth step was taken before the third"
            : complete[5] && !complete.Take(5).All(row => row) ? "It was submitted with an open step"
            : !serious && isProposed && intervention.Evidence.Count == 0 ? "It is proposed without escalation"
            : Enumerable.Range(0, 6).Any(index => before.Complete[index] && !complete[index] && (verb != "ReopenStep" || index > 2))
                ? "A step was opened again that stands"
            : intervention.IsProposed != isProposed ? "It is proposed without the finding, or not although there is one"
            : intervention.Binds(new(3)) != (isProposed && intervention.Domains.Contains(new(3))) ? "It binds what it is not proposed for"
            : intervention.IsShared != (four is { IsComplete: true, Finding: ImpactFinding.NoWorseOff }) ? "The group sees what was not proposed"
            : four is { IsComplete: true, Finding: ImpactFinding.WorseOff } != (intervention.Stage == InterventionStage.PatientsWorseOff)
                ? "Patients are worse off and the case goes on"
            : before.Stage != InterventionStage.UnderConsideration && before.Opening != after.Opening ? "What it is about changed after the proposal"
            : before.IsSubmitted && before.Steps != after.Steps ? "A step changed after it was submitted"
            : (intervention.SubmittedAt is not null) != complete[5] ? "It was submitted without the sixth step"
            : null;
    }

    private static string? People(InterventionCase intervention, Actor actor, string verb, Outcome outcome)
    {
        var proposers = intervention.Steps.Select(row => row.CompletedById).OfType<UserId>().Append(intervention.OpenedById).ToHashSet();
        var peers = intervention.Reviewers.Where(row => row.IsActive).Select(row => row.UserId).ToHashSet();
        var committee = intervention.DecidedById is { } member ? new HashSet<UserId> { member } : [];
        var chief = intervention.SignedById is { } signatory ? new HashSet<UserId> { signatory } : [];
        return proposers.Overlaps(peers) ? "Somebody proposed and reviewed it"
            : committee.Overlaps(proposers) || committee.Overlaps(peers) ? "Somebody proposed or reviewed it and decided on it"
            : chief.Overlaps(proposers) || chief.Overlaps(peers) || chief.Overlaps(committee) ? "It was not signed by a fourth person"
            : outcome.IsDone && verb is "SignVariation" or "SignLifting"
                && (proposers.Contains(actor.UserId) || peers.Contains(actor.UserId) || committee.Contains(actor.UserId))
                && outcome.IsDone ? "A change or a lifting was signed by somebody who took another part"
            : intervention.Reviewers.Any(row => row.IsActive && row.Organisation == intervention.AreaTeamCode) ? "The area team reviews its own case"
            : outcome.IsDone && verb == "Conclude" && !intervention.Reviewers.Any(row => row.UserId == actor.UserId) ? "Somebody concluded who was not named"
            : intervention.IsComplete(InterventionStep.ConsistencyReview)
                && !(peers.Count > 0 && intervention.Reviewers.Where(row => row.IsActive).All(row => row.Conclusion == PeerConclusion.Supported))
                ? "The review is complete without the support of every peer"
            : null;
    }

    private static string? Directions(InterventionPicture before, InterventionPicture after, InterventionCase intervention, DateOnly today)
    {
        var inForce = intervention.Directions.Where(row => row.InForceOn is not null).ToList();
        var signed = intervention.Directions.SelectMany(row => row.Versions).Where(row => row.Stage == DirectionVersionStage.SignedOff).ToList();
        var isAgreed = intervention is { IsApproved: true, DecidedById: not null, SubmittedAt: not null, ProposedOn: not null, SignedById: not null };
        return inForce.Count > 0 && !isAgreed ? "A direction is in force without finding, approval or signature"
            : inForce.Exists(row => row.InForceOn != intervention.SignedOn) ? "A direction is in force from another day than that of the signature"
            : signed.Exists(row => row.SignedById is null || row.SignedById == row.DraftedById) ? "A version is signed by nobody, or by who wrote it"
            : signed.Count > 0 && intervention.SignedAt is null ? "A version is signed before the case"
            : before.PutForward.Any(words => !after.PutForward.Contains(words)) ? "What was put forward or signed changed"
            : intervention.Directions.Any(row => row.Versions.Count(version =>
                version.Stage is DirectionVersionStage.Draft or DirectionVersionStage.PutForward) != (row.InHand is null ? 0 : 1))
                ? "What is in hand was forgotten, or is over"
            : intervention.Directions.Any(row => row.InForce != row.Versions
                .Where(version => version.Stage == DirectionVersionStage.SignedOff).Select(version => (int?)version.Number).Max())
                ? "Another version is in force than the one that was signed last"
            : intervention.Directions.Any(row => row.PublicOn(today) != (row.InForceOn <= today && row.LiftedOn is null))
                ? "The public list is not what is in force"
            : intervention.Directions.Any(row => row.LiftedOn is not null && row.LiftedReason is null) ? "A direction was lifted without a reason"
            : signed.SelectMany(row => row.Requirements).Any(row => row.DueOn is null) ? "A requirement is in force without a day"
            : intervention.Directions.Select(row => row.GivenToCode).Distinct().Count() != intervention.Directions.Count ? "A group has two directions"
            : after.IsSubmitted && intervention.Directions.Any(row => row.Versions[0].OtherCcg is { } other
                && intervention.Directions.All(partner => partner.GivenToCode != other)) ? "A group concerned has no direction of its own"
            : intervention.Directions.Any(row => row.CcgCode != (row.Passings.Count == 0 ? row.GivenToCode : row.Passings[^1].ToCode))
                ? "A direction holds for somebody to whom it did not pass"
            : null;
    }

    private static string? End(InterventionPicture before, InterventionPicture after, InterventionCase intervention, string verb)
    {
        var hasEnded = Ended.Contains(intervention.Stage);
        return intervention.IsOpen == hasEnded ? "It is open and over"
            : hasEnded && intervention is not { EndReason: not null, EndedOn: not null, EndedBy: not null } ? "It ended without reason, day or name"
            : hasEnded && intervention.Directions.Any(row => row.InHand is not null || row.IsInForce) ? "It is over and something goes on"
            : Ended.Contains(before.Stage) && verb is not ("AddCommunication" or "RecordFollowUp") && before.ToString() != after.ToString()
                ? "It changed after its end"
            : Ended.Contains(before.Stage) && before.Stage != after.Stage ? "It came back from its end"
            : before.Kept.Any(row => !after.Kept.Contains(row)) ? "A note, mark, lifting or passing was lost or changed"
            : before.Communications.Any(row => !after.Communications.Contains(row)) ? "A communication was lost or changed"
            : before.Reviewers.Count > after.Reviewers.Count ? "A reviewer was lost"
            : (intervention.Stage == InterventionStage.InForce) != intervention.DirectionsInForce.Count > 0 ? "The stage does not fit the directions"
            : (intervention.Stage is InterventionStage.Approved or InterventionStage.InForce or InterventionStage.Lifted) && !intervention.IsApproved
                ? "It went on without the committee"
            : intervention.Stage == InterventionStage.Withdrawn && intervention.SignedAt is not null ? "It was withdrawn after it was signed"
            : null;
    }
}
