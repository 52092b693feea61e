namespace CcgAssurance.Domain.Requests;

/// <summary>The bytes of a file that came with a reply.</summary>
public sealed class RequestFileContent
{
    private RequestFileContent()
    {
    }

    internal RequestFileContent(Guid file, byte[] bytes)
    {
        FileId = file;
        Bytes = bytes;
    }

    /// <summary>The file, and the key of this row.</summary>
    public Guid FileId { get; private set; }

    /// <summary>The file, byte for byte as it was uploaded.</summary>
    public byte[] Bytes { get; private set; } = [];
}
