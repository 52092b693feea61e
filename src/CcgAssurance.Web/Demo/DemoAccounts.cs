using System.Globalization;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Web.Demo;

/// <summary>One account of the demo.</summary>
public sealed record DemoAccount(string Email, string Name, Role Role, string Organisation, string OrganisationName)
{
    /// <summary>A second role, for whoever has two.</summary>
    public DemoAccount? Other { get; init; }

    /// <summary>Who it is, for the log-in page and the console.</summary>
    public string Description => $"{Role.Name()}, {OrganisationName}" + (Other is null ? "" : $"; {Other.Description}");

    /// <summary>What the person does for whom.</summary>
    public IReadOnlyList<MembershipAnswers> Memberships =>
    [
        new(Role, OrganisationCode.Parse(Organisation, CultureInfo.InvariantCulture), DemoAccounts.Opened), .. Other?.Memberships ?? [],
    ];
}

/// <summary>The accounts that exist while the demo is on.</summary>
public static class DemoAccounts
{
    /// <summary>The password of every demo account. It is public, which is why the demo never starts in Production.</summary>
    public const string Password = "Assurance-2014";

    /// <summary>The day on which the accounts were opened: that on which the groups were.</summary>
    public static readonly DateOnly Opened = new(2013, 4, 1);

    /// <summary>Every account, in the order in which the log-in page lists them.</summary>
    public static IReadOnlyList<DemoAccount> All { get; } =
    [
        new("area-team-lead@anyshire.example", "Ruth Okafor", Role.AreaTeamLead, DemoOrganisations.AnyshireCode, "Anyshire area team"),
        new("second-lead@anyshire.example", "Beth Langley", Role.AreaTeamLead, DemoOrganisations.AnyshireCode, "Anyshire area team"),
        new("director@anyshire.example", "Martin Hale", Role.AreaTeamDirector, DemoOrganisations.AnyshireCode, "Anyshire area team"),
        new("ccg-lead@x01.example", "Priya Nair", Role.CcgLead, "X01", "NHS Anyshire North CCG"),
        new("governing-body@x01.example", "Colin Reeve", Role.GoverningBodyMember, "X01", "NHS Anyshire North CCG"),
        new("independent-member@x01.example", "Hannah Quist", Role.IndependentMember, "X01", "NHS Anyshire North CCG"),
        new("regional-reviewer@anyregion.example", "Tom Bellis", Role.RegionalReviewer, DemoOrganisations.AnyRegionCode, "Any Region"),
        new("national-team@england.example", "Grace Adeyemi", Role.NationalTeam, OrganisationCode.NhsEngland.Value, "NHS England"),
        new("committee@england.example", "Sir Edmund Hartley", Role.CommitteeMember, OrganisationCode.NhsEngland.Value, "NHS England"),
        new("chief-executive@england.example", "Helena Strand", Role.ChiefExecutive, OrganisationCode.NhsEngland.Value, "NHS England"),
        new("administrator@england.example", "Sam Whitlock", Role.Administrator, OrganisationCode.NhsEngland.Value, "NHS England"),
        new("area-team-lead@q45.example", "Joan Tulley", Role.AreaTeamLead, "Q45", "Durham, Darlington and Tees area team"),
        new("ccg-lead@x02.example", "Owen Marsh", Role.CcgLead, "X02", "NHS Anyshire South CCG"),
        new("ccg-lead@x03.example", "Leila Farouk", Role.CcgLead, "X03", "NHS Anyborough and Riverside CCG"),
        new("ccg-lead@x04.example", "Duncan Peel", Role.CcgLead, "X04", "NHS Hartwell Vale CCG"),
        new("ccg-lead@x05.example", "Miriam Soames", Role.CcgLead, "X05", "NHS Saltmarsh Coast CCG"),
        new("second-lead@x05.example", "Joel Harding", Role.CcgLead, "X05", "NHS Saltmarsh Coast CCG"),
        new("ccg-lead@x06.example", "Gareth Lunt", Role.CcgLead, "X06", "NHS Upper Wending CCG"),
        new("ccg-lead@x07.example", "Ana Brightwell", Role.CcgLead, "X07", "NHS Castlebridge and Fenwick CCG"),
        new("ccg-lead@x08.example", "Femi Oduya", Role.CcgLead, "X08", "NHS Long Moor CCG"),
        new("two-roles@anyshire.example", "Nadia Brook", Role.GoverningBodyMember, "X02", "NHS Anyshire South CCG")
        {
            Other = new("two-roles@anyshire.example", "Nadia Brook", Role.IndependentMember, "X05", "NHS Saltmarsh Coast CCG"),
        },
    ];
}
