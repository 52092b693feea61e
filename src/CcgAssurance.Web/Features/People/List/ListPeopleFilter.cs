using CcgAssurance.Domain.People;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.People.List;

/// <summary>What the list is narrowed to. A value that cannot be read narrows nothing.</summary>
public sealed record ListPeopleFilter
{
    [FromQuery(Name = "q")]
    public string? Search { get; init; }

    [FromQuery(Name = "role")]
    public string? Role { get; init; }

    [FromQuery(Name = "state")]
    public string? State { get; init; }

    [FromQuery(Name = "page")]
    public string? Page { get; init; }

    public Role? KnownRole => Enum.GetValues<Role>().Where(role => role.ToString() == Role).Select(role => (Role?)role).SingleOrDefault();

    public PersonState? KnownState =>
        Enum.GetValues<PersonState>().Where(state => state.ToString() == State).Select(state => (PersonState?)state).SingleOrDefault();
}
