using System.Globalization;
using CcgAssurance.Data;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Demo;

/// <summary>The invented region, area team and clinical commissioning groups to which all demo judgements belong.</summary>
public static class DemoOrganisations
{
    /// <summary>The code of the invented region.</summary>
    public const string AnyRegionCode = "X90";

    /// <summary>The code of the invented area team.</summary>
    public const string AnyshireCode = "X80";

    private static readonly DateOnly Start = new(2013, 4, 1);

    private static readonly (string Code, string Name, int Patients)[] Ccgs =
    [
        ("X01", "NHS Anyshire North CCG", 214_380),
        ("X02", "NHS Anyshire South CCG", 187_905),
        ("X03", "NHS Anyborough and Riverside CCG", 302_117),
        ("X04", "NHS Hartwell Vale CCG", 143_562),
        ("X05", "NHS Saltmarsh Coast CCG", 168_240),
        ("X06", "NHS Upper Wending CCG", 98_731),
        ("X07", "NHS Castlebridge and Fenwick CCG", 256_094),
        ("X08", "NHS Long Moor CCG", 121_448),
    ];

    /// <summary>Adds the organisations where they are missing.</summary>
    public static async Task ApplyAsync(AssuranceDbContext db, CancellationToken cancellationToken)
    {
        var areaTeam = Code(AnyshireCode);
        if (await db.AreaTeams.AnyAsync(team => team.Code == areaTeam, cancellationToken))
        {
            return;
        }

        var region = Code(AnyRegionCode);
        db.Regions.Add(Region.Create(region, "Any Region", isInvented: true));
        db.AreaTeams.Add(AreaTeam.Create(areaTeam, "Anyshire", region, Start, isInvented: true));
        foreach (var (code, name, patients) in Ccgs)
        {
            db.Ccgs.Add(Ccg.Create(Code(code), name, areaTeam, Start, isInvented: true));
            AddPatients(db, Code(code), patients);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private static void AddPatients(AssuranceDbContext db, OrganisationCode ccg, int atStart)
    {
        foreach (var quarter in Quarter.All)
        {
            var grown = atStart + (quarter.Number - 1) * (atStart / 900);
            db.RegisteredPatients.Add(RegisteredPatients.Create(ccg, FinancialYear.StartingIn(2014), quarter, grown));
        }
    }

    private static OrganisationCode Code(string text) => OrganisationCode.Parse(text, CultureInfo.InvariantCulture);
}
