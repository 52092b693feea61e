using CcgAssurance.Domain.Organisations;

namespace CcgAssurance.Web.Infrastructure.Records;

/// <summary>The few facts about a clinical commissioning group that every page of it needs, read once by its filter.</summary>
public sealed record CcgHeader : IRequestFact
{
    public required OrganisationCode Code { get; init; }

    public required string Name { get; init; }
}
