using CcgAssurance.Domain.Records;

namespace CcgAssurance.Data.Concurrency;

/// <summary>
/// What a save expects to find as the person saw it. If it is not so, the save answers that the record has moved on. A
/// versioned record that changes without an expectation is a mistake, and the save says so.
/// </summary>
public static class ConcurrencyChecks
{
    /// <summary>
    /// Expects that nobody has saved this part of a record since, and that the record is still as open or closed as it was.
    /// Both are written back, so that the database checks them even when nothing else changes, and a simultaneous change of
    /// stage has to wait. A part that is new, for which this is null, has no version to expect.
    /// </summary>
    public static void Expect(this AssuranceDbContext db, IStaged record, IVersioned? part, Tokens seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        if (part is not null)
        {
            db.Expect(part, seen.Version);
        }

        db.ExpectStage(record, seen.StageToken);
    }

    /// <summary>Expects that nobody has saved this record since the version that the person saw.</summary>
    public static void Expect(this AssuranceDbContext db, IVersioned record, Guid version)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(record);
        var property = db.Entry(record).Property(nameof(IVersioned.Version));
        property.OriginalValue = version;
        property.IsModified = true;
        db.Expected.Add(record);
    }

    /// <summary>Expects that the record is still as open or closed as it was; for a part that is new.</summary>
    public static void ExpectStage(this AssuranceDbContext db, IStaged record, Guid stageToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(record);
        var token = db.Entry(record).Property(nameof(IStaged.StageToken));
        token.OriginalValue = stageToken;
        token.IsModified = true;
    }
}
