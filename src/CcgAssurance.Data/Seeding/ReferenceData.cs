using System.Globalization;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Organisations;
using CsvHelper;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Seeding;

/// <summary>
/// Fills the database with the organisations of 2014/15 and their registered patients, as published. Rows that are
/// there already stay as they are, so it can run at every start. It runs as part of the migration, which of several web
/// nodes one does while the others wait.
/// </summary>
public static class ReferenceData
{
    /// <summary>The day on which clinical commissioning groups, area teams and regions took up their duties.</summary>
    private static readonly DateOnly Start = new(2013, 4, 1);

    /// <summary>The last day of the year that the published list describes. A later closing is not yet known in 2014/15.</summary>
    private static readonly DateOnly EndOfList = FinancialYear.StartingIn(2014).End;

    /// <summary>
    /// Groups that the statistics name otherwise than the Organisation Data Service does (05Q is misspelt there): the
    /// service's name stands, in the usual mix of capitals and small letters.
    /// </summary>
    private static readonly Dictionary<string, string> ServiceNames = new()
    {
        ["05Q"] = "NHS South East Staffordshire and Seisdon Peninsula CCG",
        ["08Y"] = "NHS West London CCG",
        ["99F"] = "NHS Castle Point and Rochford CCG",
        ["99P"] = "NHS Northern, Eastern and Western Devon CCG",
    };

    /// <summary>Whether it was added before, all at once.</summary>
    public static Task<bool> IsThereAsync(AssuranceDbContext db, CancellationToken cancellationToken) =>
        db.Ccgs.AnyAsync(ccg => !ccg.IsInvented, cancellationToken);

    /// <summary>Adds what is missing.</summary>
    public static async Task ApplyAsync(AssuranceDbContext db, CancellationToken cancellationToken)
    {
        // What a first try put into memory before the server failed is not added again.
        db.ChangeTracker.Clear();
        if (await IsThereAsync(db, cancellationToken))
        {
            return;
        }

        foreach (var row in Read("regions_2014_15.csv"))
        {
            db.Regions.Add(Region.Create(Code(row["region_code"]), row["region_name"]));
        }

        foreach (var row in Read("area_teams_2014_15.csv"))
        {
            db.AreaTeams.Add(AreaTeam.Create(Code(row["area_team_code"]), row["area_team_name"], Code(row["region_code"]), Start));
        }

        foreach (var row in Read("ccgs_2014_15.csv"))
        {
            db.Ccgs.Add(Ccg.Create(
                Code(row["ccg_code"]), NameOf(row), Code(row["area_team_code"]), Date(row["ods_open_date"]) ?? Start, ClosingOf(row)));
        }

        foreach (var row in Read("ccg_registered_patients_2014_15.csv"))
        {
            AddPatients(db, row);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private static void AddPatients(AssuranceDbContext db, Dictionary<string, string> row)
    {
        var year = FinancialYear.StartingIn(2014);
        foreach (var quarter in Quarter.All)
        {
            var isLast = quarter == Quarter.Q4;
            db.RegisteredPatients.Add(RegisteredPatients.Create(
                Code(row["ccg_code"]),
                year,
                quarter,
                Count(row[$"patients_{quarter}"]),
                isLast ? Count(row["aged_65_plus_q4"]) : null,
                isLast ? Count(row["aged_75_plus_q4"]) : null));
        }
    }

    private static string NameOf(Dictionary<string, string> row) => ServiceNames.GetValueOrDefault(row["ccg_code"], row["ccg_name"]);

    private static DateOnly? ClosingOf(Dictionary<string, string> row) =>
        Date(row["ods_close_date"]) is { } day && day <= EndOfList ? day : null;

    private static OrganisationCode Code(string text) => OrganisationCode.Parse(text, CultureInfo.InvariantCulture);

    private static int Count(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly? Date(string text) =>
        text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<Dictionary<string, string>> Read(string file)
    {
        var stream = typeof(ReferenceData).Assembly.GetManifestResourceStream($"ReferenceData/{file}")
            ?? throw new InvalidOperationException($"The reference data file {file} is not in this build.");
        using var csv = CsvReader.Create(stream, CsvReaderOptions.Default);
        while (csv.Read())
        {
            yield return csv.Current.ToDictionary().ToDictionary(field => field.Key, field => field.Value ?? "");
        }
    }
}
