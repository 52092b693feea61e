using CcgAssurance.Data;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Interventions;

/// <summary>The few facts about a case for intervention that every page of it needs, read once by its filter.</summary>
public sealed record InterventionHeader : IRecordHeader<InterventionCase>
{
    public required Guid Id { get; init; }

    public required int Number { get; init; }

    public required OrganisationCode Ccg { get; init; }

    public required string CcgName { get; init; }

    /// <summary>Whether the group was ever called something else or closes, so that there is something to say of it.</summary>
    public bool HasChanged { get; init; }

    /// <summary>Whether the group is in the reader's scope; if not, the reader is a peer, or reads a direction to another group.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>Whether the reader is named as a peer and has not concluded yet.</summary>
    public required bool IsPeer { get; init; }

    public RecordKey Record => InterventionCase.KeyOf(Id);

    public string Caption => $"{CcgName}, {Name}";

    public string Address => InterventionLinks.Show(Number);

    public string Subject => "intervention";

    public string Name => InterventionCase.NameOf(Number);

    public IQueryable<InterventionCase> In(AssuranceDbContext db) => db.Interventions.Where(row => row.Id == Id);
}
