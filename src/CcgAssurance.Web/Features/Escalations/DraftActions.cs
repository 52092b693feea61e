using CcgAssurance.Domain.Escalations;

namespace CcgAssurance.Web.Features.Escalations;

/// <summary>The lists of the actions that are being written, as parts of the escalation.</summary>
public static class DraftActions
{
    public const string WhenClosed = "These actions are no longer a draft. To change what is agreed, begin a change of the actions.";

    /// <summary>A list of them; nothing where none are being written.</summary>
    public static IEnumerable<TPart> RowsOf<TPart>(Escalation escalation, Func<EscalationTerms, IEnumerable<TPart>> list) =>
        IsOpen(escalation) ? list(escalation.TermsInHand!) : [];

    /// <summary>Whether actions are being written; what is only proposed was not loaded.</summary>
    public static bool IsOpen(Escalation escalation) =>
        escalation.Terms.Any(terms => terms.Edition == escalation.InHand && terms.Stage == EscalationTermsStage.Draft);
}
