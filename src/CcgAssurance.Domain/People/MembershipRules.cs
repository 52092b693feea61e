using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.People;

/// <summary>
/// Who can be given which role. Assurance is mutual, so one person cannot act for both of its sides: nobody has a role in a group and in
/// NHS England's assurance of the same group on the same day (2014/15 operational guidance, para 33).
/// </summary>
[Rule("R104")]
public static class MembershipRules
{
    /// <summary>What speaks against giving a membership to a person.</summary>
    /// <param name="wanted">The new membership.</param>
    /// <param name="held">What the person has, ended ones included.</param>
    /// <param name="overseers">For each group among them: the area team and the region that assure it.</param>
    /// <returns>A blocking finding for each reason; none if the membership can be given.</returns>
    public static IReadOnlyList<Finding> Check(
        MembershipAnswers wanted, IEnumerable<Membership> held, ILookup<OrganisationCode, OrganisationCode> overseers)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        ArgumentNullException.ThrowIfNull(held);
        ArgumentNullException.ThrowIfNull(overseers);
        var period = new DatedPeriod(wanted.From, wanted.Until);
        var atTheSameTime = held.Where(membership => period.Overlaps(new DatedPeriod(membership.From, membership.Until))).ToList();
        return atTheSameTime.Exists(membership => AreBothSides(membership, wanted, overseers))
            ?
            [
                Finding.Blocking(
                    GuidanceRules.R104AssuranceInBothDirections,
                    "This person already acts for the other side in the assurance of the same CCG. End that role, or choose other dates",
                    nameof(wanted.Organisation)),
            ]
            : [];
    }

    /// <summary>Whether the person has the same role in the same organisation already, on any day of the new one.</summary>
    public static bool IsHeld(MembershipAnswers wanted, IEnumerable<Membership> held)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        var period = new DatedPeriod(wanted.From, wanted.Until);
        return held.Any(membership =>
            membership.Role == wanted.Role && membership.Organisation == wanted.Organisation &&
            period.Overlaps(new DatedPeriod(membership.From, membership.Until)));
    }

    private static bool AreBothSides(
        Membership held, MembershipAnswers wanted, ILookup<OrganisationCode, OrganisationCode> overseers) =>
        Assures(held.Role, held.Organisation, wanted.Role, wanted.Organisation, overseers) ||
        Assures(wanted.Role, wanted.Organisation, held.Role, held.Organisation, overseers);

    private static bool Assures(
        Role role,
        OrganisationCode organisation,
        Role other,
        OrganisationCode group,
        ILookup<OrganisationCode, OrganisationCode> overseers) =>
        other.Level() == OrganisationLevel.Ccg &&
        (role is Role.NationalTeam or Role.CommitteeMember or Role.ChiefExecutive
            || (role.Level() != OrganisationLevel.National && overseers[group].Contains(organisation)));
}
