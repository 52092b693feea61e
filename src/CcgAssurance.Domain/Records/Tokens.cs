using System.Security.Cryptography;

namespace CcgAssurance.Domain.Records;

/// <summary>What a person saw when a form was opened: the version of the record and the token of the stage it was in.</summary>
public sealed record Tokens
{
    /// <summary>The version of the record; empty for one that did not exist yet.</summary>
    public Guid Version { get; init; }

    /// <summary>The stage token of the quarterly assessment that the record is part of; empty where it is part of none.</summary>
    public Guid StageToken { get; init; }

    /// <summary>One version for several parts that are seen and saved together: another one as soon as any of them is saved.</summary>
    public static Guid Joined(IEnumerable<IVersioned> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var versions = parts.SelectMany(part => part.Version.ToByteArray()).ToArray();
        return new Guid(SHA256.HashData(versions).AsSpan(0, 16));
    }
}
