using CcgAssurance.Domain.Calendar;

namespace CcgAssurance.Domain.Organisations;

/// <summary>The days on which an area team belonged to a region.</summary>
public sealed class AreaTeamRegion : IDated
{
    private AreaTeamRegion()
    {
    }

    internal AreaTeamRegion(OrganisationCode areaTeam, OrganisationCode region, DateOnly from)
    {
        Id = Guid.CreateVersion7();
        AreaTeamCode = areaTeam;
        RegionCode = region;
        From = from;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The area team.</summary>
    public OrganisationCode AreaTeamCode { get; private set; }

    /// <summary>The region it belonged to.</summary>
    public OrganisationCode RegionCode { get; private set; }

    /// <summary>The region it belonged to, when loaded.</summary>
    public Region? Region { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day, or null while it lasts.</summary>
    public DateOnly? Until { get; private set; }
}
