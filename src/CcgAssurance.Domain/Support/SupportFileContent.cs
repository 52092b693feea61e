namespace CcgAssurance.Domain.Support;

/// <summary>The bytes of a file that belongs to an entry of the log.</summary>
public sealed class SupportFileContent
{
    private SupportFileContent()
    {
    }

    internal SupportFileContent(Guid file, byte[] bytes)
    {
        FileId = file;
        Bytes = bytes;
    }

    /// <summary>The file, and the key of this row.</summary>
    public Guid FileId { get; private set; }

    /// <summary>The file, byte for byte as it was uploaded.</summary>
    public byte[] Bytes { get; private set; } = [];
}
