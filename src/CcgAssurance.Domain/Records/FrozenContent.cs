namespace CcgAssurance.Domain.Records;

/// <summary>The content of a frozen version. It is a row of its own, so that lists never load it.</summary>
public sealed class FrozenContent
{
    private FrozenContent()
    {
    }

    internal FrozenContent(Guid version, string json)
    {
        VersionId = version;
        Json = json;
    }

    /// <summary>The version, and the key of this row.</summary>
    public Guid VersionId { get; private set; }

    /// <summary>The content as JSON, from which every rendering is made.</summary>
    public string Json { get; private set; } = "";
}
