using CcgAssurance.Domain.Organisations;

namespace CcgAssurance.Domain.People;

/// <summary>What a person does in the assurance process. A person can have several roles, and acts in one at a time.</summary>
public enum Role
{
    /// <summary>Records and drafts for the area team.</summary>
    AreaTeamLead,

    /// <summary>Finalises, accepts and releases for the area team.</summary>
    AreaTeamDirector,

    /// <summary>Adds points and evidence, answers drafts, accepts and releases for the clinical commissioning group.</summary>
    CcgLead,

    /// <summary>Reads, comments and downloads letters for the governing body (R12).</summary>
    GoverningBodyMember,

    /// <summary>Attached to a clinical commissioning group; sees what it sees and changes nothing (R19).</summary>
    IndependentMember,

    /// <summary>Reads what the region's area teams have shared and checks that they judge alike (R14).</summary>
    RegionalReviewer,

    /// <summary>Opens years and looks at every clinical commissioning group (R15).</summary>
    NationalTeam,

    /// <summary>Looks after accounts; sees no assessment.</summary>
    Administrator,

    /// <summary>Decides on submitted interventions for the Assurance and Development Committee (R213).</summary>
    CommitteeMember,

    /// <summary>Signs directions once the committee has approved them (R214).</summary>
    ChiefExecutive,
}

/// <summary>The names of the roles and the level of organisation each belongs to.</summary>
public static class Roles
{
    /// <summary>The role as people read it.</summary>
    public static string Name(this Role role) => role switch
    {
        Role.AreaTeamLead => "Area team lead",
        Role.AreaTeamDirector => "Area team director",
        Role.CcgLead => "CCG lead",
        Role.GoverningBodyMember => "Governing body member",
        Role.IndependentMember => "Independent member",
        Role.RegionalReviewer => "Regional reviewer",
        Role.NationalTeam => "National team",
        Role.Administrator => "Administrator",
        Role.CommitteeMember => "Committee member",
        Role.ChiefExecutive => "Chief Executive",
    };

    /// <summary>The kind of organisation in which the role exists.</summary>
    public static OrganisationLevel Level(this Role role) => role switch
    {
        Role.AreaTeamLead or Role.AreaTeamDirector => OrganisationLevel.AreaTeam,
        Role.CcgLead or Role.GoverningBodyMember or Role.IndependentMember => OrganisationLevel.Ccg,
        Role.RegionalReviewer => OrganisationLevel.Region,
        Role.NationalTeam or Role.Administrator or Role.CommitteeMember or Role.ChiefExecutive => OrganisationLevel.National,
    };
}
