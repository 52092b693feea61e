using CcgAssurance.Data;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Infrastructure.Records;

/// <summary>The few facts about a clinical commissioning group that every page of it needs, read once by its filter.</summary>
public sealed record CcgHeader : IRecordHeader<Ccg>
{
    public required OrganisationCode Code { get; init; }

    public required string Name { get; init; }

    /// <summary>Whether there is anything to tell of what it was called or what becomes of it.</summary>
    public bool HasChanged { get; init; }

    public RecordKey Record => Ccg.KeyOf(Code);

    public string Caption => Name;

    public string Address => $"/ccgs/{Code}";

    public string Subject => "CCG";

    public IQueryable<Ccg> In(AssuranceDbContext db) => db.Ccgs.Where(ccg => ccg.Code == Code);
}
