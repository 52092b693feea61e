using CcgAssurance.Data;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Support;

/// <summary>The few facts about a support package that every page of it needs, read once by its filter.</summary>
public sealed record SupportHeader : IRecordHeader<SupportPackage>
{
    public required Guid Id { get; init; }

    public required int? Number { get; init; }

    public required OrganisationCode Ccg { get; init; }

    public required string CcgName { get; init; }

    /// <summary>Whether the group was ever called something else or closes, so that there is something to say of it.</summary>
    public bool HasChanged { get; init; }

    public RecordKey Record => SupportPackage.KeyOf(Id);

    public string Caption => $"{CcgName}, {Name}";

    /// <summary>Its number, or the key of a draft, as it stands in its addresses.</summary>
    public string Key => SupportLinks.KeyOf(Id, Number);

    public string Address => SupportLinks.Show(Key);

    public string Subject => "package";

    public string Name => SupportPackage.NameOf(Number);

    public IQueryable<SupportPackage> In(AssuranceDbContext db) => db.SupportPackages.Where(package => package.Id == Id);
}
