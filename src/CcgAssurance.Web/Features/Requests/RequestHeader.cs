using CcgAssurance.Data;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Requests;

/// <summary>The few facts about a request for information that every page of it needs, read once by its filter.</summary>
public sealed record RequestHeader : IRecordHeader<InformationRequest>
{
    public required Guid Id { get; init; }

    public required int? Number { get; init; }

    public required OrganisationCode Ccg { get; init; }

    public required string CcgName { get; init; }

    /// <summary>Whether the group was ever called something else or closes, so that there is something to say of it.</summary>
    public bool HasChanged { get; init; }

    public RecordKey Record => InformationRequest.KeyOf(Id);

    public string Caption => $"{CcgName}, {Name}";

    /// <summary>Its number, or the key of a draft, as it stands in its addresses.</summary>
    public string Key => RequestKey.Of(Id, Number);

    public string Address => RequestLinks.Show(Key);

    public string Subject => "request";

    public string Name => InformationRequest.NameOf(Number);

    public IQueryable<InformationRequest> In(AssuranceDbContext db) => db.InformationRequests.Where(request => request.Id == Id);
}
