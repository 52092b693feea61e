using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;

namespace CcgAssurance.Web.Features.Assessments.Release;

/// <summary>For which side somebody decides, or reads what was decided.</summary>
public static class ReleaseParty
{
    /// <summary>The side on which the actor is.</summary>
    public static UndertakingParty Party(this Actor actor) =>
        actor.Role.Level() == OrganisationLevel.Ccg ? UndertakingParty.Ccg : UndertakingParty.NhsEngland;

    /// <summary>Whether the actor belongs to one of the two organisations that decide, and so reads their reasons.</summary>
    public static bool IsOnEitherSide(this Actor actor) => actor.Role.Level() is OrganisationLevel.Ccg or OrganisationLevel.AreaTeam;
}
