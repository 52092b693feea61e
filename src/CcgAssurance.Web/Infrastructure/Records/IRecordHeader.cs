using CcgAssurance.Data;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Infrastructure.Records;

/// <summary>The record that a page belongs to, of whatever kind, as what serves all kinds needs it. Its filter reads it once.</summary>
public interface IRecordHeader : IRequestFact
{
    RecordKey Record { get; }

    /// <summary>Its name above the heading of its pages.</summary>
    string Caption { get; }

    /// <summary>Its own page.</summary>
    string Address { get; }

    /// <summary>What kind of thing it is, in the middle of a sentence, as in "This quarter can no longer be changed".</summary>
    string Subject { get; }
}

/// <summary>The record that a page belongs to, with the way to read it.</summary>
public interface IRecordHeader<TRecord> : IRecordHeader
{
    /// <summary>The record in the database.</summary>
    IQueryable<TRecord> In(AssuranceDbContext db);
}
