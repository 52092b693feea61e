using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Data.Concurrency;

/// <summary>What a save expects to find unchanged. If it is not so, the save answers that the record has moved on.</summary>
public static class Expectations
{
    /// <summary>Expects that nobody has saved this record since the version that the person saw.</summary>
    public static void Expect(this AssuranceDbContext db, IVersioned record, Guid version)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(record);
        db.Entry(record).Property(nameof(IVersioned.Version)).OriginalValue = version;
    }

    /// <summary>
    /// Expects that the assessment is still as open or closed for drafting as the person saw it. The token is written back
    /// as it is, so that the database checks it and makes a simultaneous change of stage wait.
    /// </summary>
    public static void Expect(this AssuranceDbContext db, QuarterlyAssessment assessment, Guid stageToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(assessment);
        var token = db.Entry(assessment).Property(row => row.StageToken);
        token.OriginalValue = stageToken;
        token.IsModified = true;
    }
}
