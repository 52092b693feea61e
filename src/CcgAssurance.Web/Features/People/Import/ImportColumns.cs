using System.Globalization;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Tables;

namespace CcgAssurance.Web.Features.People.Import;

/// <summary>The columns of a table of people, in whatever order they stand, and how their cells are read.</summary>
public sealed class ImportColumns
{
    /// <summary>The columns that a table needs.</summary>
    public static readonly IReadOnlyList<string> Needed = ["Name", "Email address", "Role", "Organisation code"];

    /// <summary>The columns that a table can have.</summary>
    public static readonly IReadOnlyList<string> Optional = ["First day", "Last day"];

    private readonly Dictionary<string, int> _places;

    private ImportColumns(Dictionary<string, int> places) => _places = places;

    /// <summary>An example of a table.</summary>
    public static TableSheet Example { get; } = new(
        "People",
        [.. Needed.Concat(Optional).Select(name => (name, 24))],
        [["Priya Shah", "priya.shah@example.nhs.uk", Role.CcgLead.Name(), "00C", "2014-10-01", ""]]);

    /// <summary>The columns that the first row names, or the names that are missing there.</summary>
    public static (ImportColumns? Columns, IReadOnlyList<string> Missing) Of(IReadOnlyList<string> headings)
    {
        ArgumentNullException.ThrowIfNull(headings);
        var places = headings.Index()
            .GroupBy(cell => cell.Item, cell => cell.Index, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(name => name.Key, name => name.First(), StringComparer.OrdinalIgnoreCase);
        var missing = Needed.Where(name => !places.ContainsKey(name)).ToList();
        return (missing.Count == 0 ? new ImportColumns(places) : null, missing);
    }

    /// <summary>What stands in a column of a row; empty if the row ends before it.</summary>
    public string Cell(IReadOnlyList<string> row, string column) =>
        _places.TryGetValue(column, out var place) && place < row.Count ? row[place] : "";

    public static Role? RoleOf(string text) => Enum.GetValues<Role>()
        .Where(role => string.Equals(role.Name(), text, StringComparison.OrdinalIgnoreCase))
        .Select(role => (Role?)role)
        .SingleOrDefault();

    public static OrganisationCode? OrganisationOf(string text) =>
        string.Equals(text, "NHS England", StringComparison.OrdinalIgnoreCase) ? OrganisationCode.NhsEngland
        : OrganisationCode.TryParse(text.ToUpperInvariant(), CultureInfo.InvariantCulture, out var code) ? code
        : null;
}
