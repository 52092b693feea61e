using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Ccgs;

/// <summary>
/// The days on which a clinical commissioning group belonged to an area team. It outlives the closing of the group,
/// because its last quarter is still assessed after that day.
/// </summary>
public sealed class CcgAreaTeam : IDated, IAudited
{
    private CcgAreaTeam()
    {
    }

    internal CcgAreaTeam(OrganisationCode ccg, OrganisationCode areaTeam, DateOnly from, bool isFirst = false)
    {
        Id = Guid.CreateVersion7();
        CcgCode = ccg;
        AreaTeamCode = areaTeam;
        From = from;
        EntersSilently = isFirst;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The clinical commissioning group.</summary>
    public OrganisationCode CcgCode { get; private set; }

    /// <summary>The area team it belonged to.</summary>
    public OrganisationCode AreaTeamCode { get; private set; }

    /// <summary>The area team it belonged to, when loaded.</summary>
    public AreaTeam? AreaTeam { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day, or null while it lasts.</summary>
    public DateOnly? Until { get; private set; }

    /// <inheritdoc />
    public RecordKey History => Ccg.KeyOf(CcgCode);

    /// <inheritdoc />
    public string HistoryName => "Area team";

    /// <inheritdoc />
    public bool EntersSilently { get; }

    internal void EndOn(DateOnly? lastDay) => Until = new DatedPeriod(From, lastDay).Until;
}
