using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Web.Features.Escalations;

/// <summary>Who sees which edition of the actions.</summary>
internal static class EscalationEditions
{
    /// <summary>What is being written, or never went further, is for the area team alone.</summary>
    public static readonly EscalationTermsStage[] ForTheAreaTeam = [EscalationTermsStage.Draft, EscalationTermsStage.Discarded];

    /// <summary>The editions that somebody sees, the latest first: the area team all, the others what was proposed.</summary>
    [Rule("R196")]
    public static IReadOnlyList<EscalationTerms> EditionsFor(this Escalation escalation, Actor actor) =>
    [
        .. escalation.Terms
            .Where(terms => RecordVisibility.Escalations.For(actor.Role.Level()) == SeenFrom.Drafted
                || !ForTheAreaTeam.Contains(terms.Stage))
            .OrderByDescending(terms => terms.Edition),
    ];
}
