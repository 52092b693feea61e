namespace CcgAssurance.Domain.Organisations;

/// <summary>One of NHS England's regions, parent of its area teams (R14).</summary>
public sealed class Region
{
    /// <summary>The longest name an organisation may have, in characters.</summary>
    public const int NameMaxLength = 200;

    private Region()
    {
    }

    /// <summary>The region's code, for example "Y54".</summary>
    public OrganisationCode Code { get; private set; }

    /// <summary>The region's official name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether the region is made up for demonstration and stays out of every national figure.</summary>
    public bool IsInvented { get; private set; }

    /// <summary>A region as reference data names it.</summary>
    public static Region Create(OrganisationCode code, string name, bool isInvented = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new Region { Code = code, Name = name, IsInvented = isInvented };
    }
}
