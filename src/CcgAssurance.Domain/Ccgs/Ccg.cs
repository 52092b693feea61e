using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Ccgs;

/// <summary>A clinical commissioning group, the organisation whose work NHS England assesses (R11).</summary>
public sealed partial class Ccg : ISearched, IVersioned, IAudited
{
    /// <summary>The kind of record: a group, with its people, boards and functions.</summary>
    public static RecordKind Kind { get; } = new("Ccg");

    private Ccg()
    {
    }

    /// <summary>The group's code, for example "00C".</summary>
    public OrganisationCode Code { get; private set; }

    /// <summary>The first day on which the group existed.</summary>
    public DateOnly OpenedOn { get; private set; }

    /// <summary>The last day on which the group existed, or null while no closing is known.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Whether the group is made up for demonstration and stays out of every national figure.</summary>
    public bool IsInvented { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => KeyOf(Code);

    /// <inheritdoc />
    public string HistoryName => "CCG";

    /// <inheritdoc />
    public bool EntersSilently { get; private init; } = true;

    /// <inheritdoc />
    public string SearchedText => $"{string.Join(' ', Names.OrderBy(row => row.From).Select(row => row.Name))} {Code}";

    /// <summary>A group as history, versions, tasks and notices name it.</summary>
    public static RecordKey KeyOf(OrganisationCode code) => new(Kind, code.Value);

    /// <summary>A group that belongs to one area team and has the functions that every group has, from the day it opens.</summary>
    public static Ccg Create(
        OrganisationCode code, string name, OrganisationCode areaTeam, DateOnly openedOn,
        DateOnly? closedOn = null, bool isInvented = false)
        => Create(code, name, areaTeam, new DatedPeriod(openedOn, closedOn), isInvented, isSilent: true);

    /// <summary>A group that the national team adds, such as one in which others merge.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="name">Its official name.</param>
    /// <param name="areaTeam">The area team that assures it.</param>
    /// <param name="openedOn">Its first day.</param>
    [Rule("R15")]
    public static Ccg Open(OrganisationCode code, string name, AreaTeam areaTeam, DateOnly openedOn)
    {
        ArgumentNullException.ThrowIfNull(areaTeam);
        return Create(code, name, areaTeam.Code, new DatedPeriod(openedOn), areaTeam.IsInvented, isSilent: false);
    }

    private static Ccg Create(
        OrganisationCode code, string name, OrganisationCode areaTeam, DatedPeriod existence, bool isInvented, bool isSilent)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new Ccg
        {
            Code = code,
            EntersSilently = isSilent,
            OpenedOn = existence.From,
            ClosedOn = existence.Until,
            IsInvented = isInvented,
            _names = [new CcgName(code, name, existence.From, isFirst: true)],
            _areaTeams = [new CcgAreaTeam(code, areaTeam, existence.From, isFirst: true)],
            _successions = [],
            _officeHolders = [],
            _boards = [],
            _delegatedFunctions = FunctionsHeldFromOpening(code, existence.From),
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
}
