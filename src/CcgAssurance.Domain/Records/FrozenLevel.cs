using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Records;

/// <summary>The level of a domain in a frozen version.</summary>
public sealed class FrozenLevel
{
    private FrozenLevel()
    {
    }

    internal FrozenLevel(Guid version, DomainNumber domain, AssuranceCategory? level)
    {
        VersionId = version;
        Domain = domain;
        Level = level;
    }

    /// <summary>The version that printed this level.</summary>
    public Guid VersionId { get; private set; }

    /// <summary>The domain; with the version the key of this row.</summary>
    public DomainNumber Domain { get; private set; }

    /// <summary>Its level; null where it was not judged.</summary>
    public AssuranceCategory? Level { get; private set; }
}
