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
}
