using CcgAssurance.Data;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Records;

namespace CcgAssurance.Web.Features.Conditions;

/// <summary>The few facts about an authorisation condition that every page of it needs, read once by its filter.</summary>
public sealed record ConditionHeader : IRecordHeader<AuthorisationCondition>
{
    public required int Number { get; init; }

    public required OrganisationCode Ccg { get; init; }

    public required string CcgName { get; init; }

    public RecordKey Record => AuthorisationCondition.KeyOf(Number);

    public string Caption => $"{CcgName}, {Name}";

    public string Address => ConditionLinks.Show(Number);

    public string Subject => "condition";

    /// <summary>"Authorisation condition 12".</summary>
    public string Name => $"Authorisation condition {Number}";

    public IQueryable<AuthorisationCondition> In(AssuranceDbContext db) =>
        db.AuthorisationConditions.Where(condition => condition.Number == Number);
}
