using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Infrastructure.Records;

/// <summary>The few facts about a quarterly assessment that every page of it needs, read once by its filter.</summary>
public sealed record QuarterHeader : IRecordHeader<QuarterlyAssessment>
{
    public required AssessmentId Id { get; init; }

    public required QuarterKey Key { get; init; }

    public required string CcgName { get; init; }

    /// <summary>Whether there is anything to tell of what the group was called or what became of it.</summary>
    public bool HasChanged { get; init; }

    public required AssessmentStage Stage { get; init; }

    public required string FrameworkKey { get; init; }

    public RecordKey Record => Id.Record;

    public string Address => Key.Address();

    public string Subject => "quarter";

    public FrameworkVersion Framework => FrameworkVersions.For(FrameworkKey);

    /// <summary>"NHS Anyshire North CCG, Quarter 1 2014/15".</summary>
    public string Caption => $"{CcgName}, {Key.Quarter.Name} {Key.Year.Name}";

    public IQueryable<QuarterlyAssessment> In(AssuranceDbContext db) => db.QuarterlyAssessments.Where(assessment => assessment.Id == Id);
}
