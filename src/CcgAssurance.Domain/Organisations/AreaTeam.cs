using CcgAssurance.Domain.Records;
namespace CcgAssurance.Domain.Organisations;

/// <summary>One of NHS England's area teams, which assess the clinical commissioning groups of their area (R10).</summary>
public sealed class AreaTeam : ISearched
{
    private List<AreaTeamRegion>? _regions;

    private AreaTeam()
    {
    }

    /// <summary>The area team's code, for example "Q45".</summary>
    public OrganisationCode Code { get; private set; }

    /// <summary>The area team's official name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether the area team is made up for demonstration and stays out of every national figure.</summary>
    public bool IsInvented { get; private set; }

    /// <summary>The regions it has belonged to, each with its dates.</summary>
    public IReadOnlyList<AreaTeamRegion> Regions => _regions.Loaded();

    /// <inheritdoc />
    public string SearchedText => $"{Name} {Code}";

    /// <summary>An area team that belongs to one region from a given day.</summary>
    public static AreaTeam Create(OrganisationCode code, string name, OrganisationCode region, DateOnly from, bool isInvented = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new AreaTeam { Code = code, Name = name, IsInvented = isInvented, _regions = [new AreaTeamRegion(code, region, from)] };
    }
}
