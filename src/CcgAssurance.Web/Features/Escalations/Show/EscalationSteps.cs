using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Web.Features.Escalations.Show;

/// <summary>What somebody can do next in an escalation.</summary>
internal static class EscalationSteps
{
    /// <summary>The steps in words, each with the last part of its address.</summary>
    public static IEnumerable<(string Words, string Slug)> Of(Escalation escalation, Actor actor)
    {
        var (writes, decides, reports) = (
            actor.May(Permission.WriteEscalations), actor.May(Permission.DecideEscalations), actor.May(Permission.ReportOnEscalations));
        var waits = actor.May(Permission.AgreeEscalations)
            && escalation is { IsProposed: true, TermsInHand: { } proposed }
            && !proposed.IsAcceptedBy(actor.Side());
        var isDraft = writes && escalation.CanBeWritten && !escalation.CanBeChanged;
        (bool Can, string Words, string Slug)[] steps =
        [
            (writes && escalation.CanViewBeWritten, "Write the area team's view", "view"),
            (writes && escalation.CanViewBeWritten, "Add a source of the view", "sources/new"),
            (writes && escalation.CanViewBeWritten && escalation.CheckView(actor).IsDone, "Complete the view", "complete-view"),
            (writes && escalation.Stage == EscalationStage.ViewComplete, "Record how the view was put to the CCG", "put"),
            (writes && escalation.Stage == EscalationStage.ViewComplete, "Open the view again to change it", "reopen-view"),
            (waits, "Accept these actions", "accept"),
            (waits && actor.May(Permission.DeclineEscalations), "Say that the CCG does not agree", "decline"),
            (isDraft, "Add an action", "actions/new"),
            (isDraft, "Enter the timeline and the consequences", "timeline"),
            (isDraft && escalation.CheckProposal(actor).IsDone, "Propose these actions", "propose"),
            ((writes || decides) && escalation.IsProposed, "Take the proposal back to change it", "take-back"),
            (reports && escalation is { IsOpen: true, IsShared: true }, "Record the level of support and scrutiny", "level"),
            (actor.May(Permission.FileCommunications) && escalation.IsShared,
                "File a letter, email, call or note of a meeting", "communications/new"),
            (writes && escalation.CanBeRevised, escalation.InForce is null ? "Write other actions" : "Change the actions", "revise"),
            (isDraft && escalation.Stage != EscalationStage.PutToCcg, "Discard the draft", "discard"),
            (decides && escalation.CanProgress && escalation.CheckResolution(actor).IsDone,
                "Record that the escalation is resolved", "resolve"),
            (decides && escalation.IsOpen && escalation.CanApplyConsequences(actor.Today),
                "Record that consequences are applied", "consequences"),
            (decides && escalation.CanBeChanged, "Change what the escalation is about", "change"),
            (decides && escalation.CanBeWithdrawn, "Withdraw the escalation", "withdraw"),
        ];
        return steps.Where(step => step.Can).Select(step => (step.Words, step.Slug));
    }
}
