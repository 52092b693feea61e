using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.People;

/// <summary>Somebody who can log in, as the history knows them.</summary>
public static class Person
{
    /// <summary>The kind of record.</summary>
    public static readonly RecordKind Kind = new("Person");

    /// <summary>The record in whose history the changes of somebody's memberships stand.</summary>
    public static RecordKey KeyOf(UserId person) => new(Kind, person.ToString());
}
