using CcgAssurance.Domain.Organisations;

namespace CcgAssurance.Web.Infrastructure.Reports;

/// <summary>
/// How each area team can be reached, from the settings. It is printed for everybody, so it is never taken from somebody's account.
/// </summary>
public sealed class AreaTeamContacts(IConfiguration configuration)
{
    public string? Of(OrganisationCode areaTeam) =>
        configuration[$"AreaTeams:{areaTeam}:Contact"] is { } contact && !string.IsNullOrWhiteSpace(contact) ? contact.Trim() : null;
}
