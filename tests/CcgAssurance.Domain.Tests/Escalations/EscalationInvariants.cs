using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Tests.Escalations;

/// <summary>What must hold of every escalation after each step; see <see cref="EscalationInvariantTests"/> for the list.</summary>
internal static class EscalationInvariants
{
    private static readonly EscalationStage[] Ended = [EscalationStage.Resolved, EscalationStage.ConsequencesApplied, EscalationStage.Withdrawn];

    public static string? Broken(EscalationPicture before, Escalation escalation, string verb, Outcome outcome, DateOnly today)
    {
        var after = EscalationPicture.Of(escalation, today);
        return !outcome.IsDone && before.ToString() != after.ToString() ? "What was not done changed something"
            : before.Number != after.Number ? "The number changed"
            : before.Stage != after.Stage && before.Token == after.Token ? "The stage changed and its token did not"
            : Parts(before, after, escalation)
            ?? Actions(before, after, escalation)
            ?? End(before, after, escalation, verb);
    }

    private static string? Parts(EscalationPicture before, EscalationPicture after, Escalation escalation)
    {
        var isComplete = escalation.ViewCompletedOn is not null;
        var (england, ccg) = (escalation.LevelOf(AssuranceSide.NhsEngland)?.Level, escalation.LevelOf(AssuranceSide.Ccg)?.Level);
        return isComplete && (string.IsNullOrEmpty(escalation.ViewStatement) || escalation.Sources.All(source => source.IsSoft))
            ? "A view is complete without words or rests on soft intelligence alone"
            : escalation.Stage == EscalationStage.View && isComplete ? "A view is being written and complete"
            : escalation.Stage == EscalationStage.ViewComplete && !isComplete ? "A view is complete without a date"
            : escalation.PutOn is { } put && !(put >= escalation.ViewCompletedOn) ? "It was put to the group before the view was complete"
            : escalation.IsShared != escalation.Attendees.Count > 0 ? "It was put to nobody, or somebody took part in nothing"
            : !escalation.IsShared && escalation.Terms.Count + escalation.Levels.Count + escalation.Communications.Count > 0
                ? "Something came before the view was put to the group"
            : before.IsShared && (before.View != after.View || before.Opening != after.Opening) ? "The group was told of something that then changed"
            : escalation.SourcesSeenBy(AssuranceSide.Ccg).Any(source => source.Kind == EscalationSourceKind.SoftIntelligence)
                ? "The group sees soft intelligence"
            : before.Kept.Any(row => !after.Kept.Contains(row)) ? "A mark, level, attendee or communication was lost or changed"
            : (escalation.AgreedLevel is not null) != (england is not null && england == ccg) ? "Both sides agree on a level that one did not say"
            : null;
    }

    private static string? Actions(EscalationPicture before, EscalationPicture after, Escalation escalation)
    {
        var agreed = escalation.Terms.Where(terms => terms.Stage == EscalationTermsStage.Agreed).ToList();
        var inHand = escalation.Terms.Where(terms => terms.Stage is EscalationTermsStage.Draft or EscalationTermsStage.Proposed).ToList();
        return before.Proposed.Any(words => !after.Proposed.Contains(words)) ? "The words of a proposed or agreed edition changed"
            : inHand.Count > 1 ? "Two editions are in hand"
            : inHand.SingleOrDefault()?.Edition != escalation.InHand ? "What is in hand was forgotten, or is over"
            : agreed.LastOrDefault()?.Edition != escalation.InForce ? "Another edition is in force than the one that both sides agreed last"
            : agreed.Exists(terms => terms.NhsEnglandAcceptedAs != Role.AreaTeamDirector || terms.CcgAcceptedAs != Role.CcgLead)
                ? "What is agreed lacks one side's acceptance"
            : agreed.Exists(terms => !IsWhole(terms)) ? "What is agreed lacks a timeline, an owner, a milestone or consequences"
            : escalation.TermsInForce is { } force && (escalation.StartsOn, escalation.EndsOn) != (force.StartsOn, force.EndsOn)
                ? "The register shows another timeline than the one in force"
            : escalation.Marks.Any(mark => agreed.TrueForAll(terms => terms.Milestones.All(row => row.Key != mark.Milestone)))
                ? "A milestone was marked that was never agreed"
            : null;
    }

    private static string? End(EscalationPicture before, EscalationPicture after, Escalation escalation, string verb)
    {
        var hasEnded = Ended.Contains(escalation.Stage);
        return escalation.IsOpen == hasEnded ? "It is open and over"
            : escalation.IsEvidence != (escalation.IsShared && escalation.Stage != EscalationStage.Withdrawn) ? "It is evidence, or not, without a reason"
            : hasEnded && escalation is not { EndReason: not null, EndedOn: not null, EndedBy: not null } ? "It ended without reason, day or name"
            : hasEnded && escalation.InHand is not null ? "It is over and something is still in hand"
            : Ended.Contains(before.Stage) && verb != "AddCommunication" && before.ToString() != after.ToString() ? "It changed after its end"
            : Ended.Contains(before.Stage) && before.Stage != after.Stage ? "It came back from its end"
            : escalation.Stage is EscalationStage.InProgress or EscalationStage.Resolved && escalation.InForce is null
                ? "It is in progress without agreed actions"
            : escalation.Stage is EscalationStage.PutToCcg or EscalationStage.Proposed or EscalationStage.NotAgreed or EscalationStage.Withdrawn
                && escalation.InForce is not null ? "Agreed actions were forgotten"
            : escalation.Stage == EscalationStage.PutToCcg && !escalation.CanBeWritten ? "Nobody can go on after the view was put to the group"
            : escalation.Stage == EscalationStage.Proposed && !escalation.IsProposed ? "It is proposed and nothing is"
            : escalation.Stage == EscalationStage.NotAgreed && escalation.Terms.All(terms => terms.Stage != EscalationTermsStage.Declined)
                ? "It is not agreed and nobody said no"
            : before.Stage != after.Stage && after.Stage == EscalationStage.ConsequencesApplied
                && !(before.Stage == EscalationStage.NotAgreed || before is { Stage: EscalationStage.InProgress, Overdue: > 0 })
                ? "Consequences were applied without a refusal or an overdue milestone"
            : (escalation.Stage == EscalationStage.ConsequencesApplied) != (escalation.ConsequencesApplied is not null) ? "Consequences were forgotten"
            : null;
    }

    private static bool IsWhole(EscalationTerms terms) =>
        terms is { StartsOn: { } start, EndsOn: { } end, Consequences: not null }
        && start < end
        && terms.Actions.Count > 0
        && terms.Actions.All(action => action.Owner is not null && terms.MilestonesOf(action).Count > 0)
        && terms.Milestones.All(row => row.DueOn >= start && row.DueOn <= end && terms.Actions.Any(action => action.Key == row.Action));
}
