namespace CcgAssurance.Domain.Evidence;

/// <summary>The bytes of the file of a piece of evidence.</summary>
public sealed class EvidenceFileContent
{
    private EvidenceFileContent()
    {
    }

    internal EvidenceFileContent(Guid evidenceItemId) => EvidenceItemId = evidenceItemId;

    /// <summary>The piece of evidence, and the key of this row.</summary>
    public Guid EvidenceItemId { get; private set; }

    /// <summary>The file, byte for byte as it was uploaded.</summary>
    public byte[] Bytes { get; private set; } = [];

    internal void Replace(byte[] bytes) => Bytes = bytes;
}
