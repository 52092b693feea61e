using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Ccgs;

/// <summary>A clinical commissioning group, the organisation whose work NHS England assesses (R11).</summary>
public sealed partial class Ccg : ISearched
{
    private List<CcgAreaTeam>? _areaTeams;

    /// <summary>The kind of record: a group, with its people, boards and functions.</summary>
    public static RecordKind Kind { get; } = new("Ccg");

    private Ccg()
    {
    }

    /// <summary>The group's code, for example "00C".</summary>
    public OrganisationCode Code { get; private set; }

    /// <summary>The group's official name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The first day on which the group existed.</summary>
    public DateOnly OpenedOn { get; private set; }

    /// <summary>The last day on which the group existed, or null while no closing is known.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Whether the group is made up for demonstration and stays out of every national figure.</summary>
    public bool IsInvented { get; private set; }

    /// <summary>The area teams it has belonged to, each with its dates.</summary>
    public IReadOnlyList<CcgAreaTeam> AreaTeams => _areaTeams.Loaded();

    /// <inheritdoc />
    public string SearchedText => $"{Name} {Code}";

    /// <summary>A group as history, versions, tasks and notices name it.</summary>
    public static RecordKey KeyOf(OrganisationCode code) => new(Kind, code.Value);

    /// <summary>A group that belongs to one area team and has the functions that every group has, from the day it opens.</summary>
    public static Ccg Create(
        OrganisationCode code, string name, OrganisationCode areaTeam, DateOnly openedOn,
        DateOnly? closedOn = null, bool isInvented = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var existence = new DatedPeriod(openedOn, closedOn);
        return new Ccg
        {
            Code = code,
            Name = name,
            OpenedOn = existence.From,
            ClosedOn = existence.Until,
            IsInvented = isInvented,
            _areaTeams = [new CcgAreaTeam(code, areaTeam, openedOn)],
            _officeHolders = [],
            _boards = [],
            _delegatedFunctions = FunctionsHeldFromOpening(code, openedOn),
            _independentMembersProposals = [],
            _leadAssignments = [],
        };
    }

    /// <summary>
    /// Whether the group existed on any day of the financial year and so is assessed for it: the annual duty covers
    /// every group for every year (R301).
    /// </summary>
    public bool IsAssessedIn(FinancialYear year) =>
        new DatedPeriod(OpenedOn, ClosedOn).Overlaps(new DatedPeriod(year.Start, year.End));

    /// <summary>Moves the group to another area team from a given day; the earlier team keeps the days before it.</summary>
    public void MoveTo(OrganisationCode areaTeam, DateOnly from)
    {
        _areaTeams.Loaded()[^1].EndOn(from.AddDays(-1));
        _areaTeams.Loaded().Add(new CcgAreaTeam(Code, areaTeam, from));
    }
}
