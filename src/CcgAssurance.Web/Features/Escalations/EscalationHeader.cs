using CcgAssurance.Data;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Escalations;

/// <summary>The few facts about an escalation that every page of it needs, read once by its filter.</summary>
public sealed record EscalationHeader : IRecordHeader<Escalation>
{
    public required Guid Id { get; init; }

    public required int Number { get; init; }

    public required OrganisationCode Ccg { get; init; }

    public required string CcgName { get; init; }

    /// <summary>Whether the group was ever called something else or closes, so that there is something to say of it.</summary>
    public bool HasChanged { get; init; }

    public RecordKey Record => Escalation.KeyOf(Id);

    public string Caption => $"{CcgName}, {Name}";

    public string Address => EscalationLinks.Show(Number);

    public string Subject => "escalation";

    public string Name => Escalation.NameOf(Number);

    public IQueryable<Escalation> In(AssuranceDbContext db) => db.Escalations.Where(escalation => escalation.Id == Id);
}
