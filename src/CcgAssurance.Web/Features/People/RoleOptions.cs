using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Features.People;

/// <summary>The roles to choose from, each with what it is for.</summary>
public static class RoleOptions
{
    public static IReadOnlyList<NhsOption> All { get; } =
        [.. Enum.GetValues<Role>().Select(role => new NhsOption(role.ToString(), role.Name(), Hint(role)))];

    /// <summary>A kind of organisation, in the middle of a sentence.</summary>
    public static string WithArticle(this OrganisationLevel level) => level switch
    {
        OrganisationLevel.Ccg => "a CCG",
        OrganisationLevel.AreaTeam => "an area team",
        OrganisationLevel.Region => "a region",
        OrganisationLevel.National => "NHS England",
    };

    private static string Hint(Role role) => role switch
    {
        Role.AreaTeamLead => "Records and drafts assessments for an area team",
        Role.AreaTeamDirector => "Makes reports final and releases them for an area team",
        Role.CcgLead => "Adds points and evidence, answers drafts and releases reports for a CCG",
        Role.GoverningBodyMember => "Reads and comments for a CCG's governing body",
        Role.IndependentMember => "Reads what a CCG reads",
        Role.RegionalReviewer => "Reads what the area teams of a region have shared",
        Role.NationalTeam => "Opens years and looks at every CCG, for NHS England",
        Role.Administrator => "Looks after accounts and sees no assessments, for NHS England",
        Role.CommitteeMember => "Decides on interventions for the Assurance and Development Committee, for NHS England",
        Role.ChiefExecutive => "Signs directions that the committee has approved, for NHS England",
    };
}
