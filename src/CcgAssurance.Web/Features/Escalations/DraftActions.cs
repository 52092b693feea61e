using CcgAssurance.Domain.Escalations;

namespace CcgAssurance.Web.Features.Escalations;

/// <summary>The lists of the actions that are being written, as parts of the escalation.</summary>
public static class DraftActions
{
    public const string WhenClosed = "These actions are no longer a draft. To change what is agreed, begin a change of the actions.";

    /// <summary>A list of them; nothing where none are being written.</summary>
    public static IEnumerable<TPart> RowsOf<TPart>(Escalation escalation, Func<EscalationTerms, IEnumerable<TPart>> list) =>
        escalation is { CanBeWritten: true, TermsInHand: { } terms } ? list(terms) : [];
}
