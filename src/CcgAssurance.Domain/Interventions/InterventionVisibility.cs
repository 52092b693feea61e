using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Domain.Interventions;

/// <summary>
/// From when somebody sees a case in the scope of the organisation: the area team, the region and the national team from the start, the
/// group once it is proposed, the committee what was submitted to it, and the Chief Executive what the committee approved. Somebody who is
/// named as a peer reviewer sees that case besides.
/// </summary>
[Rule("R212", "R213", "R214", "R245")]
public static class InterventionVisibility
{
    /// <summary>
    /// Whether a role can know of a case that stands there: the group and those who decide never know of one that ended before.
    /// </summary>
    public static bool CanKnow(Role role, InterventionStage stage) => Sees(
        role,
        isProposed: stage is not InterventionStage.UnderConsideration and not InterventionStage.PatientsWorseOff,
        isSubmitted: stage is InterventionStage.Submitted or InterventionStage.Approved or InterventionStage.InForce
            or InterventionStage.Lifted or InterventionStage.Rejected or InterventionStage.Withdrawn,
        isApproved: stage is InterventionStage.Approved or InterventionStage.InForce or InterventionStage.Lifted
            or InterventionStage.Withdrawn);

    /// <summary>Whether somebody in a role sees a case of the scope.</summary>
    /// <param name="role">The role.</param>
    /// <param name="isProposed">Whether it was ever proposed.</param>
    /// <param name="isSubmitted">Whether it was ever submitted.</param>
    /// <param name="isApproved">Whether the committee approved it.</param>
    public static bool Sees(Role role, bool isProposed, bool isSubmitted, bool isApproved) =>
        role.Allows(Permission.ViewInterventions)
        && role switch
        {
            Role.CommitteeMember => isSubmitted,
            Role.ChiefExecutive => isApproved,
            _ => role.Level() != OrganisationLevel.Ccg || isProposed,
        };

    /// <summary>Whether somebody in a role sees a case of the scope.</summary>
    public static bool Sees(Role role, InterventionCase intervention)
    {
        ArgumentNullException.ThrowIfNull(intervention);
        return Sees(role, intervention.IsShared, intervention.SubmittedOn is not null, intervention.IsApproved);
    }

    /// <summary>
    /// Whether somebody in a role sees only what was submitted: the summary report with its evidence and the directions, and not the drafts
    /// and communications behind them.
    /// </summary>
    public static bool SeesOnlyWhatWasSubmitted(Role role) => role is Role.CommitteeMember or Role.ChiefExecutive;
}
